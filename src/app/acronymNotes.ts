import type { Acronym } from "#view-models/glossary.ts";
import { acronymsIn, besideWord, shortWords } from "#view-models/shortWords.ts";

/** In these a note would become part of a drawing, or of what a control is called or is given. */
const NO_PLACE = "svg, script, style, button, summary, label, option, textarea, [data-acronyms]";

/** Where an acronym is explained, and the note behind it; `null`: the text writes it out itself. */
interface Explained {
  readonly text: Text;
  readonly note: Element | null;
}

/** The notes of a page. */
export interface AcronymNotes {
  /** Explains what has come with these parts of the page, and anew what has lost its place. */
  readonly look: (parts: readonly Node[]) => void;
  /** What is in sight and explained out of it, or where nobody hears it: in controls and drawings alone. */
  readonly left: () => readonly Acronym[];
  /** Takes the notes away. */
  readonly end: () => void;
}

/**
 * Explains each acronym of a page where it first stands in sight, below its name if it can: right behind its
 * text, or behind the link that holds it, in words that are seen, spoken, found and printed like all others.
 *
 * React knows nothing of the notes. It neither moves nor takes away what it did not make; where it
 * writes a text anew and the note goes, the next look makes another.
 *
 * @param style the class of a note
 */
export function acronymNotes(page: Element, style: string): AcronymNotes {
  const explained = new Map<string, Explained>();

  function look(parts: readonly Node[]): void {
    const lost = [...explained].filter(([short, place]) => !stands(short, place));
    for (const [short, { note }] of lost) {
      note?.remove();
      explained.delete(short);
    }
    const texts = (lost.length > 0 ? [page] : parts).flatMap(textsIn).filter(canBeExplained);
    // All places are found before the first note is made: what is asked of a page after a change lays it out anew.
    const places = new Map<Acronym, Text>();
    for (const isSoughtHere of [isSeenBelow, isSeen, () => true])
      for (const text of texts)
        for (const acronym of acronymsIn(text.data))
          if (!explained.has(acronym.short) && !places.has(acronym) && isSoughtHere(text))
            places.set(acronym, text);
    for (const [acronym, text] of places) explain(text, acronym);
  }

  function explain(text: Text, acronym: Acronym): void {
    if (!shortWords(text.data).includes(acronym)) {
      explained.set(acronym.short, { text, note: null });
      return;
    }
    const note = document.createElement("small");
    note.className = style;
    note.dataset["acronyms"] = "";
    note.textContent = /\s$/.test(text.data)
      ? `${besideWord(acronym)} `
      : ` ${besideWord(acronym)}`;
    behind(text.parentElement?.closest("a") ?? text).after(note);
    explained.set(acronym.short, { text, note });
  }

  function stands(short: string, { text, note }: Explained): boolean {
    return (
      page.contains(text) &&
      (note === null || page.contains(note)) &&
      acronymsIn(text.data).some((acronym) => acronym.short === short)
    );
  }

  function canBeExplained(text: Text): boolean {
    return page.contains(text) && text.parentElement?.closest(NO_PLACE) === null;
  }

  /** A page's name is not made longer where the page itself says the same. */
  function isSeenBelow(text: Text): boolean {
    return (text.parentElement?.closest("h1") ?? null) === null && isSeen(text);
  }

  return {
    look,
    left: () => {
      const texts = textsIn(page).filter(
        ({ parentElement }) => parentElement?.closest("[data-acronyms]") === null,
      );
      const standing = texts.flatMap((text) => {
        const found = acronymsIn(text.data);
        return found.length > 0 && isSeen(text) ? found : [];
      });
      return [...new Set(standing)].filter(({ short, long }) => {
        const place = explained.get(short);
        if (place !== undefined && isSeen(place.text) && isHeard(place.text)) return false;
        return !texts.some((text) => includes(text.data, long) && isSeen(text));
      });
    },
    end: () => {
      for (const { note } of explained.values()) note?.remove();
      explained.clear();
    },
  };
}

/** In these stands what is for those alone who listen: always, or on some screens. */
const MAY_BE_UNSEEN = "[data-unseen], caption, thead";

/**
 * Neither folded away nor for those alone who listen. Such words are known by their style, and not by their size:
 * for that a browser lays out the whole page, and once more when the notes have come.
 */
function isSeen({ parentElement }: Text): boolean {
  if (parentElement === null) return false;
  const folded = parentElement.closest("details:not([open]), [hidden]");
  if (folded !== null && parentElement.closest("summary")?.parentElement !== folded) return false;
  const apart = parentElement.closest(MAY_BE_UNSEEN);
  return apart === null || getComputedStyle(apart).position !== "absolute";
}

/** What stands within these is drawn: who listens is told of it by its name alone. */
const UNHEARD = '[role="slider"], [role="img"], [aria-hidden="true"]';

function isHeard({ parentElement }: Text): boolean {
  return (parentElement?.closest(UNHEARD) ?? null) === null;
}

/** Where the next note has its place: behind those that stand there, so that they come in the text's order. */
function behind(node: ChildNode): ChildNode {
  const { nextSibling } = node;
  const isNote = nextSibling instanceof HTMLElement && "acronyms" in nextSibling.dataset;
  return isNote ? behind(nextSibling) : node;
}

function includes(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

function textsIn(part: Node): readonly Text[] {
  if (part instanceof Text) return [part];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}
