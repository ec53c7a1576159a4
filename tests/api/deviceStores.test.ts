import { describe, expect, it, vi } from "vitest";
import { DEVICE_STORES } from "#api/deviceStores.ts";
import { keepTimes } from "#api/meetingTimes.ts";
import { keptFigures } from "#api/keptFigures.ts";
import { membersChoice } from "#api/membersChoice.ts";
import { myQuestions } from "#api/myQuestions.ts";
import { newId, recordStore, thisMoment } from "#api/recordStore.ts";

async function keepSomethingOfEach() {
  window.localStorage.setItem("my-questions", "not a list");
  myQuestions.add({ text: "Why?", measure: null, evidence: null });
  keepTimes({ meeting: "2018-10-18", started: 1, minutesPerItem: 5 });
  const at = thisMoment();
  const item = { kind: "question", id: "triage", text: "Does triage work?" } as const;
  recordStore.write([{ id: newId(), session: "2018-10-18", item, made: at, at }]);
  await recordStore.settled();
  membersChoice.choose(true);
  const file = { text: "{}", tag: null, came: 1, confirmed: 1 };
  await keptFigures.put(new Map([["http://figures.example/dashboard.json", file]]));
}

/** Of all but the app itself, for which only a browser has a place: a journey erases that. */
const sizes = () =>
  Promise.all(
    DEVICE_STORES.filter(({ name }) => name !== "The dashboard itself").map(({ bytes }) => bytes()),
  );

describe("what is kept on a device", () => {
  it("has a size once there is something of it, and none before", async () => {
    for (const size of await sizes()) expect(size).toBe(0);
    await keepSomethingOfEach();
    for (const size of await sizes()) expect(size).toBeGreaterThan(0);
  });

  it("is gone once each is erased", async () => {
    await keepSomethingOfEach();
    for (const { erase } of DEVICE_STORES) await erase();

    expect(window.localStorage).toHaveLength(0);
    expect(window.sessionStorage).toHaveLength(0);
    expect(await indexedDB.databases()).toEqual([]);
    expect(myQuestions.list().questions).toEqual([]);
    expect(recordStore.list().entries).toEqual([]);
  });

  it("can be kept again after that", async () => {
    await keepSomethingOfEach();
    for (const { erase } of DEVICE_STORES) await erase();
    await keepSomethingOfEach();
    expect(recordStore.list()).toMatchObject({ saved: true, trouble: null });
    expect(recordStore.list().entries).toHaveLength(1);
  });

  it("has no size where the browser forbids storage", async () => {
    const forbids = vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("No", "SecurityError");
    });
    const [questions] = DEVICE_STORES;
    expect(await questions?.bytes()).toBe(0);
    forbids.mockRestore();
  });
});
