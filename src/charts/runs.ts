/**
 * The unbroken runs of values, as the places they take: a gap ends one, and so does a place at which
 * figures no longer compare with those before.
 */
export function runs(
  count: number,
  known: (place: number) => boolean,
  broken: (place: number) => boolean,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let place = 0; place < count; place++) {
    if (!known(place)) continue;
    const last = found.at(-1);
    if (last === undefined || last.at(-1) !== place - 1 || broken(place)) found.push([place]);
    else last.push(place);
  }
  return found;
}
