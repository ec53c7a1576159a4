import { fieldOf } from "./fieldOf.ts";
import { keptAs } from "./keptAs.ts";
import { type EachAuthority, eachAuthority } from "./openAuthority.ts";

/** A question that one person means to ask, kept on this device and sent nowhere. */
export interface MyQuestion {
  readonly id: number;
  readonly text: string;
  readonly measure: string | null;
  /** What gave rise to it, as it read on the day that it was kept. */
  readonly evidence: string | null;
}

/**
 * Why the list is not what it should be: what was kept cannot be read (`unreadable`; it is set aside
 * when the next question is kept), the browser lets nothing be kept (`forbidden`), or there is no
 * room (`full`). In the last two the list lasts until the page is closed.
 */
export type KeepingTrouble = "unreadable" | "forbidden" | "full";

/** The questions in the order in which they are to be asked. */
export interface KeptQuestions {
  readonly questions: readonly MyQuestion[];
  readonly trouble: KeepingTrouble | null;
}

export interface MyQuestions {
  /** The list as it stands: the same object until it changes, as `useSyncExternalStore` needs. */
  readonly list: () => KeptQuestions;
  /** The list of a page that was written before anyone opened it: the same object each time. */
  readonly before: () => KeptQuestions;
  /** Calls back when the list changes, here or in another tab; answers how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly add: (question: Omit<MyQuestion, "id">) => KeptQuestions;
  readonly edit: (id: number, text: string) => KeptQuestions;
  readonly remove: (id: number) => KeptQuestions;
  /** Puts a question at a place, counted from 0; the others close up. */
  readonly reorder: (id: number, place: number) => KeptQuestions;
  /** Takes the list away, and what was set aside with it. */
  readonly erase: () => KeptQuestions;
}

/** Where the list is kept: a part of `localStorage`, of which each may throw. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "my-questions";
const VERSION = 1;
const NOTHING: KeptQuestions = { questions: [], trouble: null };

/**
 * @param shelf Asked for each time, since a browser that forbids storage throws when it is named
 * @param tabs Where changes in other tabs are heard of: the `window`
 * @param name Under which it is kept
 */
export function createMyQuestions(
  shelf: () => Shelf,
  tabs: EventTarget,
  name: string = keptAs(KEY),
): MyQuestions {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let current: KeptQuestions = NOTHING;

  /** Reads afresh each time, so that a change made in another tab is not overwritten. */
  function list(): KeptQuestions {
    if (current.trouble === "full" || current.trouble === "forbidden") return current;
    try {
      const now = shelf().getItem(name);
      if (now !== text) [text, current] = [now, read(now)];
    } catch {
      current = { ...current, trouble: "forbidden" };
    }
    return current;
  }

  function keep(questions: readonly MyQuestion[]): KeptQuestions {
    const before = list();
    const next = JSON.stringify({ version: VERSION, questions });
    try {
      if (before.trouble === "unreadable" && text !== null) shelf().setItem(setAside(name), text);
      shelf().setItem(name, next);
      [text, current] = [next, { questions, trouble: null }];
    } catch (error) {
      current = { questions, trouble: isFull(error) ? "full" : "forbidden" };
    }
    tell();
    return current;
  }

  function erase(): KeptQuestions {
    try {
      for (const key of [name, setAside(name)]) shelf().removeItem(key);
      [text, current] = [null, NOTHING];
    } catch {
      current = { questions: [], trouble: "forbidden" };
    }
    tell();
    return current;
  }

  function tell(): void {
    for (const changed of listeners) changed();
  }

  function heard(event: Event): void {
    const key = event instanceof StorageEvent ? event.key : null;
    if (key === name || key === null) tell();
  }

  return {
    list,
    before: () => NOTHING,
    subscribe: (changed) => {
      if (listeners.size === 0) tabs.addEventListener("storage", heard);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) tabs.removeEventListener("storage", heard);
      };
    },
    add: (question) => {
      const { questions } = list();
      const id = Math.max(0, ...questions.map(({ id }) => id)) + 1;
      return keep([...questions, { ...question, id }]);
    },
    edit: (id, text) => keep(list().questions.map((kept) => reworded(kept, id, text))),
    remove: (id) => keep(list().questions.filter((kept) => kept.id !== id)),
    reorder: (id, place) => keep(moved(list().questions, id, place)),
    erase,
  };
}

/** What could not be read is kept beside the list. */
export function setAside(name: string): string {
  return `${name}-set-aside`;
}

function read(text: string | null): KeptQuestions {
  if (text === null) return NOTHING;
  const questions = questionsIn(text);
  return questions === null
    ? { questions: [], trouble: "unreadable" }
    : { questions, trouble: null };
}

/** By hand, since the head of the first screen counts them before the schemas have come. */
function questionsIn(text: string): readonly MyQuestion[] | null {
  try {
    const kept: unknown = JSON.parse(text);
    const questions = fieldOf(kept, "questions");
    const isKept = fieldOf(kept, "version") === VERSION && Array.isArray(questions);
    return isKept && questions.every(isQuestion) ? questions : null;
  } catch {
    return null;
  }
}

function isQuestion(value: unknown): value is MyQuestion {
  const [id, text] = [fieldOf(value, "id"), fieldOf(value, "text")];
  const others = [fieldOf(value, "measure"), fieldOf(value, "evidence")];
  return (
    Number.isSafeInteger(id) &&
    typeof text === "string" &&
    others.every((other) => other === null || typeof other === "string")
  );
}

function reworded(kept: MyQuestion, id: number, text: string): MyQuestion {
  return kept.id === id ? { ...kept, text } : kept;
}

function moved(questions: readonly MyQuestion[], id: number, place: number): readonly MyQuestion[] {
  const one = questions.filter((kept) => kept.id === id);
  const others = questions.filter((kept) => kept.id !== id);
  return [...others.slice(0, Math.max(0, place)), ...one, ...others.slice(Math.max(0, place))];
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

/** The lists of this device: of each authority its own. */
export const LISTS: EachAuthority<MyQuestions> = eachAuthority(keptAs(KEY), (name) =>
  createMyQuestions(
    () => window.localStorage,
    // While the first screen is written there is no window, and no tab to hear of.
    typeof window === "undefined" ? new EventTarget() : window,
    name,
  ),
);

/** The one list of this device, of the authority whose figures are shown. */
export const myQuestions: Omit<MyQuestions, "erase"> = {
  list: () => LISTS.now().list(),
  before: () => NOTHING,
  subscribe: (changed) => LISTS.now().subscribe(changed),
  add: (question) => LISTS.now().add(question),
  edit: (id, text) => LISTS.now().edit(id, text),
  remove: (id) => LISTS.now().remove(id),
  reorder: (id, place) => LISTS.now().reorder(id, place),
};
