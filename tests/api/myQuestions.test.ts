import { type Shelf, createMyQuestions } from "#api/myQuestions.ts";
import * as fc from "../generated/seeded.ts";
import { describe, expect, it, vi } from "vitest";

const KEY = "my-questions";
const open = (shelf: Shelf = window.localStorage) => createMyQuestions(() => shelf, window);
const question = (text: string) => ({ text, measure: "caseload", evidence: null });
const texts = ({ questions }: { readonly questions: readonly { readonly text: string }[] }) =>
  questions.map(({ text }) => text);

function shelfThatThrows(name: string): Shelf {
  return {
    getItem: () => null,
    removeItem: () => {},
    setItem: () => {
      throw new DOMException("No", name);
    },
  };
}

describe("my questions", () => {
  it("are there when the page is opened again", () => {
    open().add(question("Why?"));
    expect(open().list()).toEqual({
      questions: [{ id: 1, text: "Why?", measure: "caseload", evidence: null }],
      trouble: null,
    });
  });

  it("can be reworded, put in another order, taken away and cleared", () => {
    const mine = open();
    for (const text of ["one", "two", "three"]) mine.add(question(text));

    expect(texts(mine.edit(2, "second"))).toEqual(["one", "second", "three"]);
    expect(texts(mine.reorder(3, 0))).toEqual(["three", "one", "second"]);
    expect(texts(mine.remove(1))).toEqual(["three", "second"]);
    expect(texts(mine.erase())).toEqual([]);
  });

  it("never share an id, also after one is taken away", () => {
    const mine = open();
    for (const text of ["one", "two", "three"]) mine.add(question(text));
    mine.remove(2);
    expect(mine.add(question("four")).questions.map(({ id }) => id)).toEqual([1, 3, 4]);
  });

  it("keep every question, wherever one is put", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -2, max: 9 }), (id, place) => {
        window.localStorage.clear();
        const mine = open();
        for (const text of ["a", "b", "c", "d"]) mine.add(question(text));
        const { questions } = mine.reorder(id, place);
        expect(questions.map((one) => one.id).toSorted()).toEqual([1, 2, 3, 4]);
        expect(questions[Math.min(3, Math.max(0, place))]?.id).toBe(id);
      }),
    );
  });

  it("are the same object until they change", () => {
    const mine = open();
    const before = mine.add(question("Why?"));
    expect(mine.list()).toBe(before);
    expect(mine.edit(1, "How?")).not.toBe(before);
  });

  it("call back on a change until they are told to stop", () => {
    const mine = open();
    const changed = vi.fn<() => void>();
    const stop = mine.subscribe(changed);
    mine.add(question("Why?"));
    stop();
    mine.erase();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("show what another tab did, and do not undo it", () => {
    const [here, there] = [open(), open()];
    const changed = vi.fn<() => void>();
    const stop = here.subscribe(changed);
    here.add(question("here"));
    there.add(question("there"));
    window.dispatchEvent(new StorageEvent("storage", { key: KEY }));

    expect(changed).toHaveBeenCalledTimes(2);
    expect(texts(here.list())).toEqual(["here", "there"]);
    expect(texts(here.add(question("again")))).toEqual(["here", "there", "again"]);
    stop();
  });
});

describe("a shelf that gives trouble", () => {
  it.each<[string, string]>([
    ["is not JSON", "{"],
    ["is something else", '{"questions": 3}'],
    ["was written by a later version", '{"version": 2, "questions": []}'],
    ["holds a question without words", '{"version": 1, "questions": [{"id": 1}]}'],
  ])("says so when what is kept %s, and sets it aside", (_, text) => {
    window.localStorage.setItem(KEY, text);
    const mine = open();
    expect(mine.list()).toEqual({ questions: [], trouble: "unreadable" });
    expect(window.localStorage.getItem(KEY)).toBe(text);

    expect(mine.add(question("Why?")).trouble).toBeNull();
    expect(window.localStorage.getItem("my-questions-set-aside")).toBe(text);
  });

  it.each<[string, string]>([
    ["QuotaExceededError", "full"],
    ["SecurityError", "forbidden"],
  ])("holds the list for this page after a %s", (name, trouble) => {
    const mine = open(shelfThatThrows(name));
    expect(mine.add(question("Why?")).trouble).toBe(trouble);
    expect(texts(mine.list())).toEqual(["Why?"]);
    expect(texts(mine.add(question("How?")))).toEqual(["Why?", "How?"]);
  });

  it("works where the browser has no storage at all", () => {
    const mine = createMyQuestions(() => {
      throw new DOMException("No", "SecurityError");
    }, window);
    expect(mine.list()).toEqual({ questions: [], trouble: "forbidden" });
    expect(texts(mine.add(question("Why?")))).toEqual(["Why?"]);
  });

  it("keeps again once there is room", () => {
    let full = true;
    const mine = open({
      removeItem: () => {},
      getItem: (key) => window.localStorage.getItem(key),
      setItem: (key, text) => {
        if (full) throw new DOMException("No", "QuotaExceededError");
        window.localStorage.setItem(key, text);
      },
    });
    expect(mine.add(question("Why?")).trouble).toBe("full");
    full = false;
    expect(mine.add(question("How?")).trouble).toBeNull();
    expect(texts(open().list())).toEqual(["Why?", "How?"]);
  });
});
