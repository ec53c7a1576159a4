/** Of each fault: so many screens. */
const SCREENS_EACH = 2;

/**
 * Which screens a part of the matrix tries under a fault, by their places in the list: so far apart
 * that all have their turn as often as any other.
 *
 * @param row the place of the fault in its list
 */
export function screensTried(row: number, screens: number): readonly number[] {
  const stride = [7, 5, 3].find((step) => screens % step !== 0) ?? 1;
  return Array.from(
    { length: SCREENS_EACH },
    (_, at) => ((row * SCREENS_EACH + at) * stride) % screens,
  );
}
