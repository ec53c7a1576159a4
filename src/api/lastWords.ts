/**
 * What a page had not yet put into the record when it was left. Putting it there takes a moment, and a page
 * that is left does not get one; a text of `localStorage` it can still put down.
 */
export interface LastWords {
  /** Puts entries down beside those that another page left. */
  readonly leave: (entries: readonly unknown[]) => void;
  /** What pages left, to be put into the record; the text is what `forget` is told. */
  readonly left: () => { readonly text: string; readonly entries: readonly unknown[] } | null;
  /** Takes it away once it is in the record, unless more was left since; no text: whatever was left. */
  readonly forget: (text?: string) => void;
}

/** @param name under which they are put down */
export function lastWords(name: string): LastWords {
  function left() {
    try {
      const text = window.localStorage.getItem(name);
      return text === null ? null : { text, entries: entriesIn(text) };
    } catch {
      return null;
    }
  }

  return {
    left,
    leave: (entries) => {
      try {
        const all = [...(left()?.entries ?? []), ...entries];
        window.localStorage.setItem(name, JSON.stringify(all));
      } catch {
        // There is no room: what the record was given before stays.
      }
    },
    forget: (text) => {
      try {
        if (text === undefined || window.localStorage.getItem(name) === text)
          window.localStorage.removeItem(name);
      } catch {
        // Where nothing can be put down, nothing is.
      }
    },
  };
}

function entriesIn(text: string): readonly unknown[] {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}
