/** What a key does while slides are shown. */
export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "blank"
  | "full-screen"
  | "slides"
  | "table"
  | "axis"
  | "speaker"
  | "dark"
  | "help"
  | "back";

/** Clickers send Page Up, Page Down, a full stop or B. */
const KEYS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["ArrowRight", "next"],
  ["ArrowDown", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowUp", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["b", "blank"],
  [".", "blank"],
  ["f", "full-screen"],
  ["g", "slides"],
  ["t", "table"],
  ["z", "axis"],
  ["s", "speaker"],
  ["d", "dark"],
  ["?", "help"],
  ["Escape", "back"],
]);

/** Keys that move within what is in focus, where it can be scrolled. */
const SCROLLING: ReadonlySet<Command> = new Set(["next", "previous", "first", "last"]);

/**
 * What a key does; `null` where it is not for the slides: with a modifier, while something is written or
 * a dialog is open, on a control that has a use for it, and letters where they are switched off.
 */
export function commandOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">,
  letters: boolean,
): Command | null {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey) return null;
  const command = KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
  if (command === null || (key.length === 1 && key !== " " && !letters)) return null;
  if (!(target instanceof Element)) return command;
  if (target.matches("input, select, textarea, [contenteditable]")) return null;
  if (target.closest("dialog[open]") !== null) return null;
  if (key === " " && target.matches("button, a, summary")) return null;
  const scrolls = target.closest("[data-scrolls]") !== null;
  return scrolls && SCROLLING.has(command) && key.startsWith("Arrow") ? null : command;
}
