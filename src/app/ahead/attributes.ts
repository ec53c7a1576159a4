/** What is no attribute, though it stands beside them. */
const NONE: ReadonlySet<string> = new Set(["children", "key", "ref"]);
/** What has another name in a page; HTML itself does not mind capitals. */
const NAMES: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };
/** Attributes whose being there is what they say. */
const FLAGS: ReadonlySet<string> = new Set(["checked", "disabled", "hidden", "multiple", "open"]);

/**
 * The attributes that React writes for these properties of an element.
 *
 * @param isDrawing it stands in an SVG drawing, where names are joined by hyphens
 */
export function attributesOf(
  tag: string,
  props: Readonly<Record<string, unknown>>,
  isDrawing: boolean,
): readonly (readonly [name: string, value: string])[] {
  const found: [name: string, value: string][] = [];
  for (const prop of Object.keys(props)) {
    const value = props[prop];
    if (NONE.has(prop) || value === null || value === undefined || typeof value === "function")
      continue;
    // A list says what it stands at by its choices.
    if (tag === "select" && prop === "value") continue;
    const name = NAMES[prop] ?? (isDrawing && prop !== "viewBox" ? hyphenated(prop) : prop);
    if (!FLAGS.has(prop)) found.push([name, String(value)]);
    else if (value === true) found.push([name, ""]);
  }
  return found;
}

/** A chart has the same few names hundreds of times. */
const HYPHENATED = new Map<string, string>();

function hyphenated(name: string): string {
  const known = HYPHENATED.get(name);
  if (known !== undefined) return known;
  const hyphens = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  HYPHENATED.set(name, hyphens);
  return hyphens;
}
