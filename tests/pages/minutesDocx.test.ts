import { minutesDocx } from "#pages/handover/minutesDocx.ts";
import { type MinutesOf, minutes } from "#view-models/minutes.ts";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { marchshireSession, minuted } from "../view-models/minuted.ts";

const october = await marchshireSession("2018-10-18");
const of = await minuted(october);

/** The parts of a Word file, each of which has to be XML. */
async function parts(said: MinutesOf): Promise<ReadonlyMap<string, Document>> {
  const blob = await minutesDocx(minutes(said));
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return new Map(
    Object.entries(files)
      .filter(([name]) => name.endsWith(".xml"))
      .map(([name, bytes]) => {
        const part = new DOMParser().parseFromString(strFromU8(bytes), "application/xml");
        if (part.querySelector("parsererror") !== null) throw new Error(`${name} is no XML.`);
        return [name, part];
      }),
  );
}

async function part(name: string, said: MinutesOf = of): Promise<Document> {
  const found = (await parts(said)).get(name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

const named = (within: Document | Element, name: string) => [...within.getElementsByTagName(name)];
const text = (element: Element) => element.textContent ?? "";
const styleOf = (paragraph: Element) =>
  named(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? null;

describe("minutes as a Word file", () => {
  it("have Word's own headings, in their order", async () => {
    const paragraphs = named(await part("word/document.xml"), "w:p");
    const headings = paragraphs.flatMap((one) => {
      const style = styleOf(one);
      return style?.startsWith("Heading") ? [`${style} ${text(one)}`] : [];
    });
    expect(headings.slice(0, 5)).toEqual([
      "Heading1 Minutes: Performance challenge session, October 2018",
      "Heading2 Agenda",
      "Heading2 What was said",
      "Heading3 1. What was promised in July",
      "Heading3 2. Supervision on time",
    ]);
  });

  it("have tables with a header row that is repeated on each page", async () => {
    const tables = named(await part("word/document.xml"), "w:tbl");
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      const [header, ...rows] = named(table, "w:tr");
      expect(header && named(header, "w:tblHeader")).toHaveLength(1);
      expect(rows.length).toBeGreaterThan(0);
    }
    const asked = tables.find((table) => text(table).startsWith("QuestionAsked by"));
    expect(asked && text(asked)).toContain("What is stopping managers from supervising?");
  });

  it("are in British English, at 12 point, and say their title and what they are", async () => {
    const styles = await part("word/styles.xml");
    const [defaults] = named(styles, "w:docDefaults");
    expect(defaults && named(defaults, "w:lang")[0]?.getAttribute("w:val")).toBe("en-GB");
    expect(defaults && named(defaults, "w:sz")[0]?.getAttribute("w:val")).toBe("24");
    const core = await part("docProps/core.xml");
    expect(text(core.documentElement)).toContain("Minutes: Performance challenge session");
    expect(text((await part("word/footer1.xml")).documentElement)).toContain("Made-up figures");
  });

  it("hold what was written down as text, whatever it was", async () => {
    const hostile = 'a\u0000b </w:t><w:t> & "quoted" \uD800 \u202Ehidden <script>';
    const document = await part("word/document.xml", {
      ...of,
      session: {
        ...october,
        title: hostile,
        actions: [{ id: "a", text: hostile, owner: hostile }],
      },
    });
    const cells = named(document, "w:tc").map(text);
    expect(cells).toContain('ab </w:t><w:t> & "quoted"  hidden <script>.');
  });
});
