import * as fc from "./generated/seeded.ts";

/** What marks, turns round, ends or breaks a text. */
const ODD = [
  0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x22, 0x27, 0x2028, 0x202e, 0x2066, 0xd800, 0xfeff,
];

/** Any text that a browser can hold, halves of characters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xff_ff }),
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.constantFrom(...ODD),
    ),
    { maxLength: 20 },
  )
  .map((units) => String.fromCharCode(...units));
