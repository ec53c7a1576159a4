/**
 * A field of a value that came from outside and may be no object; `undefined` where it has none. For
 * what the first screen reads before the schemas have come.
 */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
