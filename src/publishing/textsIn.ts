/**
 * Shows every text within JSON, each with the path to it. The path is one and the same array that goes
 * along: whoever keeps it copies it.
 */
export function textsIn(
  json: unknown,
  show: (text: string, path: readonly PropertyKey[]) => void,
): void {
  const path: PropertyKey[] = [];
  const within = (key: PropertyKey, part: unknown) => {
    path.push(key);
    search(part);
    path.pop();
  };
  const search = (value: unknown): void => {
    if (typeof value === "string") show(value, path);
    else if (Array.isArray(value)) for (const [i, part] of value.entries()) within(i, part);
    else if (typeof value === "object" && value !== null)
      for (const [name, part] of Object.entries(value)) within(name, part);
  };
  search(json);
}
