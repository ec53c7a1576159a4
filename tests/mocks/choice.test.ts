import { describe, expect, it } from "vitest";
import { choice } from "#mocks/choice.ts";

function tab() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe("what the mock world shows", () => {
  it("is the default dataset with nothing wrong", () => {
    expect(choice("", tab())).toEqual({ dataset: "herefordshire", fault: null });
  });

  it("is what the address asks for, and stays so in the tab until it is ended", () => {
    const here = tab();
    const asked = { dataset: "marchshire", fault: "slow" };
    expect(choice("?fault=slow&dataset=marchshire", here)).toEqual(asked);
    expect(choice("?asAt=2018-10", here)).toEqual(asked);
    expect(choice("?fault=none", here)).toEqual({ dataset: "marchshire", fault: null });
    expect(choice("", here)).toEqual({ dataset: "marchshire", fault: null });
  });

  it.each([
    ["?fault=flood", "There is no fault “flood”. There are: 401, 403, 500, slow"],
    ["?fault=toString", "There is no fault “toString”"],
    ["?dataset=atlantis", "There is no dataset “atlantis”. There are: herefordshire"],
  ])("refuses %s and says what there is", (search, message) => {
    const here = tab();
    expect(() => choice(search, here)).toThrow(message);
    expect(choice("", here).fault).toBeNull();
  });
});
