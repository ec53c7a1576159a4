/** A disc, a rhombus for the better, a triangle for the worse, a square where neither is said. */
export const POINT_SHAPES = {
  usual: (x: number, y: number) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,
  good: (x: number, y: number) => `M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`,
  bad: (x: number, y: number) => `M${x} ${y - 6.8}l6.8 11.6h-13.6z`,
  info: (x: number, y: number) => `M${x - 5} ${y - 5}h10v10h-10z`,
} as const;
