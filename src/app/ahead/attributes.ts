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
  return Object.entries(props).flatMap(([prop, value]) => {
    if (NONE.has(prop) || value === null || value === undefined || typeof value === "function")
      return [];
    // A list says what it stands at by its choices.
    if (tag === "select" && prop === "value") return [];
    const name = NAMES[prop] ?? (isDrawing && prop !== "viewBox" ? hyphenated(prop) : prop);
    if (FLAGS.has(prop)) return value === true ? [[name, ""]] : [];
    return [[name, String(value)]];
  });
}

function hyphenated(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
