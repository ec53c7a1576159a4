import { describe, expect, it } from "vitest";
import { encodingReader, textOf } from "#publishing/encoding.ts";

const FILES: readonly [string, readonly number[]][] = [
  ["UTF-8", [0xc2, 0xa3, 0x31]],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0xc2, 0xa3, 0x31]],
  ["UTF-16 with its mark", [0xff, 0xfe, 0xa3, 0x00, 0x31, 0x00]],
  ["UTF-16 the other way round", [0xfe, 0xff, 0x00, 0xa3, 0x00, 0x31]],
  ["the Windows alphabet", [0xa3, 0x31]],
];

describe("textOf", () => {
  it.each(FILES)("reads %s", (_, bytes) => {
    expect(textOf(Uint8Array.from(bytes))).toBe("£1");
  });
});

describe("encodingReader", () => {
  it("knows a letter that is cut by the end of a piece", () => {
    const reader = encodingReader();
    reader.take(Uint8Array.of(0x31, 0xc2));
    reader.take(Uint8Array.of(0xa3));
    expect(reader.end()).toBe("utf-8");
  });

  it("takes a letter that the file ends in the middle of for the Windows alphabet", () => {
    const reader = encodingReader();
    reader.take(Uint8Array.of(0x31, 0xc2));
    expect(reader.end()).toBe("windows-1252");
  });

  it("looks for a mark where the file begins, and a piece may hold nothing", () => {
    const reader = encodingReader();
    reader.take(new Uint8Array());
    reader.take(Uint8Array.of(0xff, 0xfe, 0x31, 0x00));
    expect(reader.end()).toBe("utf-16le");
  });

  it("takes the letters of a mark for letters where they stand further on", () => {
    const reader = encodingReader();
    reader.take(Uint8Array.of(0x31));
    reader.take(Uint8Array.of(0xff, 0xfe));
    expect(reader.end()).toBe("windows-1252");
  });

  it.each([
    [0xff, 0x31],
    [0xfe, 0x31],
    [0x31, 0xfe],
    [0x31, 0xff],
  ])("takes half a mark for a letter: %d and %d", (...bytes) => {
    const reader = encodingReader();
    reader.take(Uint8Array.from(bytes));
    expect(reader.end()).toBe("windows-1252");
  });
});
