import { expect, it } from "vitest";
import { columnNote, sheetGuide } from "#publishing/sheetGuide.ts";
import { SHEETS } from "#publishing/sheets.ts";
import { templateCsv } from "#publishing/template.ts";

it("says of a column all that whoever fills it in must know", () => {
  expect(
    columnNote({
      name: "due",
      holds: "day",
      required: true,
      inUnit: true,
      oneOf: ["one", "two"],
      guidance: "When",
    }),
  ).toBe(
    "When. Must be filled in. One of: one, two. A day: 2026-04-16. In the unit of the measure; a percentage is 55.9 or 55.9%",
  );
  expect(columnNote({ name: "note", holds: "text", guidance: "A note" })).toBe("A note");
});

it("has a section of each sheet, which says whether it may be left out", () => {
  const guide = sheetGuide();
  const sections = guide.split("\n\n## ").slice(1);
  expect(guide.startsWith("# The analyst's sheets\n\nMade from ")).toBe(true);
  const section = (name: string) => sections.find((text) => text.startsWith(`${name}\n`)) ?? "";
  expect(section("sessions")).toContain(
    " May be left out.\n\n| column | what it holds |\n|---|---|\n| `date` | ",
  );
  expect(section("areas")).not.toContain("May be left out");
  expect(guide.endsWith(" |\n")).toBe(true);
});

it("says it in the template too, first of the sheet and then of each column", () => {
  const [header, sheet, columns, example] = (templateCsv().get("areas.csv") ?? "").split("\n");
  expect(header).toBe("id,title,about,audience");
  expect(sheet).toMatch(/^"?# [^,"]+"?,,,|^"# [^"]+",,,$/);
  expect(columns?.match(/# /g)).toHaveLength(1);
  expect(columns).toMatch(/^"?# .*Must be filled in/);
  expect(example).toMatch(/^[a-z]/);
  for (const { name, guidance } of SHEETS) {
    const note = (templateCsv().get(`${name}.csv`) ?? "").split("\n")[1];
    expect(note?.replaceAll('"', "")).toMatch(new RegExp(`^# ${guidance.slice(0, 12)}`));
  }
});
