import { csvReader, readCsv, writeCsv } from "#publishing/csv.ts";
import { numberWritten, readCell } from "#publishing/cells.ts";
import { type Column, SHEETS } from "#publishing/sheets.ts";
import { harmlessCell, writtenCell } from "#publishing/harmlessCell.ts";
import { dayIn, isDay, periodIn } from "#publishing/writtenDays.ts";
import { placeIn, viewInHash, withParameter } from "#view-models/viewAddress.ts";
import { dayName, periodName } from "#view-models/words/periods.ts";
import * as fc from "./seeded.ts";
import { expect } from "vitest";
import { anyText } from "../anyText.ts";
import { holds } from "./cases.ts";
import { someDay, someMonth } from "./periods.ts";

const COLUMNS: readonly Column[] = SHEETS.flatMap(({ columns }): readonly Column[] => columns);
const column = fc.constantFrom(...COLUMNS);

/** What analysts write, nearly right and quite wrong. */
const cell = fc.oneof(
  anyText,
  fc.stringMatching(/^[-+]?[\d.,eE%£ ]{0,12}$/),
  fc.stringMatching(/^[0-3]?\d[-/ ][A-Za-z0-9]{1,9}[-/ ]\d{0,4}$/),
  fc.stringMatching(/^(19|20)\d{2}-(Q?\d{1,2}|[A-Z]{1,3})$/),
  fc.constantFrom("c", "C", "x", "low", "~", ":", "*", "<5", "n/a", "-", "#REF!", "yes", "TRUE"),
  fc.double().map(String),
);

/** Cells that CSV can bear: a table trims them, and turns every end of a line into a line feed. */
const text = anyText.map((some) => some.replaceAll(/[\0\r\uFEFF]/g, "").trim());

export function parserRules(): void {
  holds(
    "any text in any column is a value, or a fault with a reason and a remedy",
    15_000,
    fc.record({ column, cell }),
    ({ column, cell }) => {
      const read = readCell(column, cell);
      if ("fault" in read) {
        expect(read.fault.why).not.toBe("");
        expect(read.fault.remedy).not.toBe("");
        return;
      }
      if (typeof read.value === "number") expect(Number.isFinite(read.value)).toBe(true);
    },
  );

  holds(
    "a number that is written out is read as itself, with commas, a percent sign or none",
    8000,
    fc.oneof(
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 10_000_000 }).map((many) => many / 100),
    ),
    (number) => {
      const same = number + 0;
      expect(numberWritten(String(number))).toBe(same);
      expect(numberWritten(`${number}%`)).toBe(same);
      const pretty = number.toLocaleString("en-GB", { maximumFractionDigits: 2 });
      const read = numberWritten(pretty);
      if (Math.abs(number) < 1e12) expect(read).toBe(Number(number.toFixed(2)) + 0);
    },
  );

  holds("a day is read from every way in which it is written", 6000, someDay, (day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    expect(dayIn(day)).toBe(day);
    expect(dayIn(`${date}/${month}/${year}`)).toBe(day);
    expect(dayIn(`${Number(date)}/${Number(month)}/${year}`)).toBe(day);
    expect(dayIn(dayName(day))).toBe(year.startsWith("20") ? day : null);
  });

  holds("a month is read from every way in which it is written", 3000, someMonth, (month) => {
    const name = periodName(month, { frequency: "month", counting: "flow" });
    const [year = ""] = month.split("-");
    const short = `${name.slice(0, 3)}-${year.slice(2)}`;
    expect(periodIn(month)).toBe(month);
    expect(periodIn(`${month}-01`)).toBe(month);
    if (!year.startsWith("20")) return;
    expect(periodIn(name)).toBe(month);
    expect(periodIn(short)).toBe(month);
  });

  holds("what is read as a day is one of the calendar", 5000, cell, (cell) => {
    const day = dayIn(cell);
    if (day !== null) expect(isDay(day)).toBe(true);
  });

  holds(
    "a table is read from CSV as it was written, whatever its cells hold",
    2500,
    fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }),
    (rows) => {
      const kept = rows.filter(([a, b]) => a !== "" || b !== "");
      const written = writeCsv(
        ["id", "title"],
        rows.map(([id, title]) => ({ id, title })),
      );
      const read = readCsv("a.csv", written, ["id", "title"]);
      expect(read.rows.map(({ cells }) => [cells["id"], cells["title"]])).toEqual(kept);
    },
  );

  holds(
    "a CSV file in pieces is the file, wherever it is cut",
    2500,
    fc.record({ whole: anyText.map((some) => `a,b\n${some}\n1,2\n`), at: fc.nat(20) }),
    ({ whole, at }) => {
      const inPieces = csvReader("a.csv");
      inPieces.take(whole.slice(0, at));
      inPieces.take(whole.slice(at));
      expect(inPieces.end()).toEqual(readCsv("a.csv", whole));
    },
  );

  holds("a text made harmless is read as it was", 4000, anyText, (text) => {
    expect(writtenCell(harmlessCell(text))).toBe(text);
    expect(/^[=+\-@\t\r]/.test(harmlessCell(text)) && !/^[+-]?\d/.test(text)).toBe(false);
  });

  holds(
    "an address keeps what is set in it, and leads to a place whatever stands behind its hash",
    4000,
    fc.record({
      hash: fc.oneof(anyText, fc.webFragments(), fc.constant("#/plan?problems=1#overdue")),
      value: fc.string({ unit: "grapheme" }),
    }),
    ({ hash, value }) => {
      expect(typeof placeIn(`#${hash}`)).toBe("string");
      const address = withParameter(`https://example.org/measures/x?a=1#${hash}`, "b", value);
      const { searchParams, hash: after } = new URL(address);
      const view = viewInHash(after);
      const found = view === null ? searchParams : new URLSearchParams(view.search);
      expect(found.get("b")).toBe(value);
      expect(searchParams.get("a")).toBe("1");
    },
  );
}
