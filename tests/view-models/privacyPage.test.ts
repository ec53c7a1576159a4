import { describe, expect, it } from "vitest";
import { erasedText, erasePrompt, sizeText } from "#view-models/privacyPage.ts";

describe("what is said of what a device keeps", () => {
  it.each([
    [0, "Nothing is kept."],
    [1, "Less than 1 kB."],
    [1234, "About 1.2 kB."],
    [68_400, "About 68 kB."],
    [2_340_000, "About 2.3 MB."],
  ])("%i bytes: %s", (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  it("warns of a record that is lost with the rest", () => {
    expect(erasePrompt(null, 0).warning).toBe("It cannot be brought back.");
    expect(erasePrompt(null, 2).warning).toContain("2 entries of the record of sessions are on");
    expect(erasePrompt("My questions", 0).title).toBe("Erase “My questions”?");
  });

  it("says what was erased, or names what was not", () => {
    expect(erasedText(null, [])).toBe("Everything on this device has been erased.");
    expect(erasedText("My questions", [])).toContain("“My questions” has been erased");
    expect(erasedText(null, ["One", "Two"])).toMatch(/^“One” and “Two” could not be erased\./);
  });
});
