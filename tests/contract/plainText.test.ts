import { plainJson, plainText, unseenIn } from "#contract/plainText.ts";
import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { anyText } from "../anyText.ts";

describe("a text from outside", () => {
  it.each([
    ["a mark that turns writing round", "caseload\u202E4.81", "caseload4.81"],
    ["isolates", "\u2066a\u2069b", "ab"],
    ["spaces of no width", "case\u200Bload\u2060\uFEFF", "caseload"],
    ["control characters", "a\u0000\u0007\u009Bb", "ab"],
    ["ends of lines", "a\r\nb\u2028c", "a\nb\nc"],
    ["a heap of marks", `e${"\u0301".repeat(40)}`, `e${"\u0301".repeat(4)}`],
  ])("loses %s", (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each(["Ystradgynlais", "Łódź, naïve, ﷽", "שלום", "é", "👩‍👧", "a\tb\nc", "—–…£"])(
    "keeps what is read: %s",
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );

  it("is plain once it was made plain", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe("JSON from outside", () => {
  it("is the same object where all its texts are plain", () => {
    const json = { title: "Caseload", values: [1, null, true, "é"] };
    expect(plainJson(json)).toBe(json);
  });

  it("has its first unseen character named, with how many stand before it", () => {
    expect(unseenIn("ab\u202Ec\u0007")).toEqual({ codePoint: 0x202e, after: 2 });
    expect(unseenIn("a\r\n\uFEFF")).toEqual({ codePoint: 0xfeff, after: 2 });
    expect(unseenIn("a\r\nb é")).toBeNull();
  });

  it("has plain texts at every depth, and else what it had", () => {
    const json: unknown = JSON.parse('{"a":[{"b":"x\\u202Ey"}],"__proto__":{"c":1},"n":null}');
    expect(JSON.stringify(plainJson(json))).toBe('{"a":[{"b":"xy"}],"__proto__":{"c":1},"n":null}');
  });

  it("is read however deep a heap of brackets is", () => {
    const heap: unknown = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(plainJson(heap)).toBe(heap);
  });
});
