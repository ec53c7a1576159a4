/** In a part of the matrix each fault is tried on so many screens. */
export const SCREENS_EACH = 1;

/**
 * On which screen a fault is tried in a round, by its place in the list: so far apart that all have
 * their turn as often as any other. In as many rounds as there are screens each fault meets each.
 *
 * @param row the place of the fault in its list
 */
export function screenTried(row: number, round: number, screens: number): number {
  const stride = [7, 5, 3].find((step) => screens % step !== 0) ?? 1;
  return ((row * SCREENS_EACH + round) * stride) % screens;
}
