/** Where a value stands in a JSON file, as a person writes it: `measures[3].unit`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
