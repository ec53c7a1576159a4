/** The way to a value in a JSON document: `["measures", 3, "unit"]`. */
export type Place = readonly (string | number)[];

/** Every place in a document, the whole of it left out. */
export function placesIn(value: unknown, at: Place = []): readonly Place[] {
  const own = at.length === 0 ? [] : [at];
  if (Array.isArray(value)) {
    return [...own, ...value.flatMap((one, i) => placesIn(one, [...at, i]))];
  }
  if (typeof value !== "object" || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))];
}

export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (whole, key) =>
      typeof whole === "object" && whole !== null ? Reflect.get(whole, key) : undefined,
    value,
  );
}

/** A copy of a document with another value at one place. */
export function withValue(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((one, i) => (i === key ? withValue(one, rest, put) : one));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === key ? withValue(one, rest, put) : one,
    ]),
  );
}

/** A copy of a document of which each list is short. */
export function shortened(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((one) => shortened(one, most));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, shortened(one, most)]),
  );
}
