/** Where a dot lies: its place across, and how many dots lie below it. */
export interface Stacked {
  readonly x: number;
  readonly level: number;
}

/** Dots `size` wide on one another where they would overlap, in the order given. */
export function stacked(places: readonly number[], size: number): readonly Stacked[] {
  const found: Stacked[] = [];
  for (const x of places) {
    const beside = found.filter((other) => Math.abs(other.x - x) < size);
    let level = 0;
    while (beside.some((other) => other.level === level)) level++;
    found.push({ x, level });
  }
  return found;
}
