/** A place in JSON: the keys and numbers that lead to it. */
export type Place = readonly (string | number)[];

/** Every place at which a value stands, groups and lists included, but for the whole. */
export function placesIn(json: unknown, at: Place = []): readonly Place[] {
  const here = at.length === 0 ? [] : [at];
  if (Array.isArray(json))
    return [...here, ...json.flatMap((value, index) => placesIn(value, [...at, index]))];
  if (typeof json !== "object" || json === null) return here;
  return [
    ...here,
    ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...at, key])),
  ];
}

/** The same with another value at one place. */
export function withValueAt(json: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json))
    return json.map((one, index) => (index === key ? withValueAt(one, rest, value) : one));
  if (typeof json !== "object" || json === null) return json;
  return { ...json, [key]: withValueAt(Reflect.get(json, key), rest, value) };
}

/** A value of a kind that is right nowhere it stood. */
export function wrong(value: unknown): unknown {
  return typeof value === "object" && value !== null ? 17 : { not: ["as", "it should be"] };
}

/** What stands at a place. */
export function valueAt(json: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (whole, key) =>
      typeof whole === "object" && whole !== null ? Reflect.get(whole, key) : undefined,
    json,
  );
}

/** The same with a field that no version of the contract knows in every group. */
export function withFutureFields(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withFutureFields);
  if (typeof json !== "object" || json === null) return json;
  const known = Object.entries(json).map(([key, value]) => [key, withFutureFields(value)]);
  return { ...Object.fromEntries(known), ofTheFuture: { kind: "new", list: [1, null, "two"] } };
}

/** The same with every list that is in the order of time the other way round. */
export function outOfOrder(json: unknown): unknown {
  if (Array.isArray(json)) {
    const inside = json.map(outOfOrder);
    const times = json.map(timeOf);
    const isInTime = times.every((time) => time !== null) && new Set(times).size === json.length;
    return isInTime ? inside.toReversed() : inside;
  }
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, outOfOrder(value)]));
}

/** By which a list is in the order of time. */
function timeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return null;
  if ("period" in value) return value.period;
  return "date" in value ? value.date : null;
}
