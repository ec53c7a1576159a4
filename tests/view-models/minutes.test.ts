import type { Session } from "#contract/sessions.ts";
import { mattersArising } from "#view-models/mattersArising.ts";
import { mattersSchedule, minutes } from "#view-models/minutes.ts";
import { minutesMarkdown } from "#view-models/minutesMarkdown.ts";
import type { Minutes, MinutesBlock } from "#view-models/minutesModels.ts";
import { plainText } from "#contract/plainText.ts";
import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { anyText } from "../anyText.ts";
import { followed, marchshireSession, minuted } from "./minuted.ts";

const october = await marchshireSession("2018-10-18");
const of = await minuted(october);
const groups = await followed("2018-10-18");

/** What stands below one heading, until the next. */
function below({ blocks }: Minutes, heading: RegExp): readonly MinutesBlock[] {
  const start = blocks.findIndex((block) => block.kind === "heading" && heading.test(block.text));
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === "heading");
  return start === -1 ? [] : rest.slice(0, end === -1 ? undefined : end);
}

const rowsOf = (blocks: readonly MinutesBlock[], caption: string) =>
  blocks.flatMap((block) =>
    block.kind === "table" && block.table.caption === caption ? block.table.rows : [],
  );
const headings = ({ blocks }: Minutes) =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const everyText = (blocks: readonly MinutesBlock[]) => JSON.stringify(blocks);

describe("minutes", () => {
  it("follow the agenda, and then what stood on none", () => {
    expect(headings(minutes(of))).toEqual([
      "Agenda",
      "What was said",
      "1. What was promised in July",
      "2. Supervision on time",
      "3. Police contacts that needed no further action",
      "4. Assessments within 45 working days",
      "5. Sickness",
      "6. Other matters",
      "Matters arising",
      "The figures that were seen",
    ]);
  });

  it("have each question with its answer, each promise with its number and date", () => {
    const item = below(minutes(of), /Supervision on time/);
    expect(rowsOf(item, "Questions and answers")).toEqual([
      [
        "We asked in July and have had no answer. What is stopping managers from supervising?",
        "Chair",
        "I will look into it, and we will do better. (Assistant Director, 18 October 2018)",
      ],
    ]);
    expect(rowsOf(item, "Promises")).toEqual([
      [
        "At least 85% of supervision will be on time by March 2019.",
        "At least 85% by March 2019.",
        "Assistant Director",
        "18 October 2018",
      ],
    ]);
  });

  it("show the figure in the words of its page, as it was known on the day", () => {
    const supervision = of.measures.find(({ measure }) => measure.id === "supervision-on-time");
    expect(supervision?.page.figure.when).toBe("September 2018");
    expect(everyText(below(minutes(of), /Supervision on time/))).toContain(
      `Figure seen: ${supervision?.page.figure.spoken}. Off target, `,
    );
  });

  it("say what had no answer, no number and no date, and where nothing was said", () => {
    const july = {
      ...october,
      questions: october.questions.map((one) => ({ ...one, answers: [] })),
    };
    const unanswered = minutes({ ...of, session: july });
    expect(rowsOf(below(unanswered, /Supervision on time/), "Questions and answers")[0]?.[2]).toBe(
      "No answer was recorded.",
    );
    expect(rowsOf(below(unanswered, /Police contacts/), "Promises")[0]?.[1]).toBe(
      "No number was promised.",
    );
    expect(rowsOf(below(unanswered, /Other matters/), "Actions")).toEqual([
      [
        "Ask the board for an action on late assessments.",
        "Director of Children’s Services",
        "13 December 2018",
        "–",
      ],
    ]);
    expect(everyText(below(unanswered, /Sickness/))).toContain("Nothing was recorded");
  });

  it("lose nothing of the record, whatever is on the agenda", () => {
    const anyAgenda = fc.subarray([...of.agenda, ...of.agenda]);
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const said = everyText(minutes({ ...of, agenda }).blocks);
        for (const { text } of [...october.questions, ...october.commitments, ...october.actions])
          expect(said.split(text)).toHaveLength(2);
      }),
    );
  });

  it("name a measure that is not known by its id, and its number without a unit", () => {
    const unknown: Session = {
      ...october,
      agenda: [],
      questions: [],
      actions: [],
      commitments: [
        {
          id: "a",
          measure: "gone",
          text: "It will fall",
          owner: "Director",
          bound: "at-most",
          value: 17.5,
          by: "2018-12",
          madeOn: "2018-10-18",
        },
      ],
    };
    const said = minutes({ ...of, session: unknown, agenda: [] });
    expect(rowsOf(below(said, /^1\. gone/), "Promises")[0]?.[1]).toBe(
      "At most 17.5 by December 2018.",
    );
  });

  it("say that the figures are made up, for whom, and by what they are cited", () => {
    const { notice, name, blocks } = minutes(of);
    expect(notice).toMatch(/Made-up figures.*For members only/);
    expect(name).toBe("minutes-2018-10-18-made-up-members-only");
    expect(everyText(blocks)).toContain(
      "those of the file what-we-saw-2018-10-18.json whose checksum begins with 0123456789ab",
    );
  });
});

it("minutes say at their end what an acronym in them stands for, and nothing where there is none", () => {
  const last = (session: Session) => minutes({ ...of, session }).blocks.at(-1);
  const question = { id: "team", text: "Is the LAC team full?", answers: [] };
  const named = { ...of.session, questions: [question] };
  expect(last(named)).toEqual({
    kind: "paragraph",
    text: "LAC stands for children looked after.",
  });
  expect(last(of.session)).toMatchObject({
    text: expect.stringMatching(/^The figures as seen on/),
  });
});

describe("what was carried to a session by itself", () => {
  const carried = (measure: string | null, title: string) => ({
    title,
    measure,
    own: false,
    carried: ["Not kept: “Fewer by then”."],
  });

  it("is minuted where it was spoken of, and listed where it was not", () => {
    const said = minutes({
      ...of,
      agenda: [carried("supervision-on-time", "Supervision"), carried("sickness", "Sickness")],
    });
    expect(headings(said).slice(0, 3)).toEqual(["Agenda", "What was said", "1. Supervision"]);
    expect(everyText(below(said, /Agenda/))).toContain("Supervision (carried)");
    expect(everyText(below(said, /1\. Supervision/))).toContain("Carried to this item:");
    expect(below(said, /Carried to the session/)).toEqual([
      { kind: "list", numbered: false, items: ["Sickness: Not kept: “Fewer by then”."] },
    ]);
  });
});

describe("the schedule of matters arising", () => {
  it("says what sessions before promised and asked, and where it stands", () => {
    const tables = mattersArising(groups, "2018-10-18");
    expect(tables.map(({ caption }) => caption)).toEqual([
      "Promises",
      "Questions without an answer",
      "Actions agreed in sessions",
    ]);
    const [promises] = tables;
    expect(promises?.columns.map(({ name }) => name)).toEqual([
      "Promise",
      "Session",
      "Owner",
      "By when",
      "Where it stands",
    ]);
    const caseload = promises?.rows.find(([text]) => text?.includes("average caseload"));
    expect(caseload?.slice(1, 4)).toEqual(["19 July 2018", "Assistant Director", "November 2018"]);
    expect(caseload?.[4]).toMatch(/^Pending\. The figure at 30 November 2018 is due/);
  });

  it("leaves out the session itself, and what was settled before the last", () => {
    const rows = mattersArising(groups, "2019-01-24").flatMap(({ rows }) => rows);
    expect(rows.some(([, session]) => session === "19 April 2018")).toBe(false);
    expect(mattersArising(groups, "2018-04-19")).toEqual([]);
  });

  it("is a file of its own", () => {
    const schedule = mattersSchedule({ ...of, matters: mattersArising(groups, "2018-10-18") });
    expect(schedule.title).toBe("Matters arising: Performance challenge session, October 2018");
    expect(schedule.name).toBe("matters-arising-2018-10-18-made-up-members-only");
    expect(headings(schedule)).toEqual(["Matters arising"]);
  });
});

describe("minutes as Markdown", () => {
  it("have headings and tables", () => {
    const text = minutesMarkdown(minutes(of));
    expect(text).toMatch(/^# Minutes: Performance challenge session, October 2018\n/);
    expect(text).toContain("\n## Agenda\n\n1. What was promised in July\n");
    expect(text).toContain("| Question | Asked by | Answer |\n| --- | --- | --- |\n| We asked in");
  });

  it.each([
    ["<script>alert(1)</script>", String.raw`\<script\>alert(1)\</script\>`],
    ["[press](javascript:x)", String.raw`\[press\](javascript:x)`],
    ["a | b", String.raw`a \| b`],
    ["![x](http://x)", String.raw`\!\[x\](http://x)`],
    ["**bold** `code` &amp;", "\\*\\*bold\\*\\* \\`code\\` \\&amp;"],
  ])("keep text as text: %s", (text, written) => {
    const hostile = { ...october, actions: [{ id: "a", text, owner: "Chair" }] };
    expect(minutesMarkdown(minutes({ ...of, session: hostile }))).toContain(`| ${written}`);
  });

  it("have as many lines whatever is written down", () => {
    const lines = (text: string) => {
      const hostile = { ...october, actions: [{ id: "a", text, owner: text }] };
      return minutesMarkdown(minutes({ ...of, session: hostile })).split("\n").length;
    };
    const usual = lines("Plain");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lines(text)).toBe(usual);
      }),
    );
  });
});

describe("plain text", () => {
  it.each([
    ["a control character", "a\u0000\u0007b", "ab"],
    ["an override of the direction", "pay \u202Eeno\u202C", "pay eno"],
    ["half a character", "a\uD800b", "ab"],
    ["what is no character", "a\uFFFEb", "ab"],
    ["ends of lines", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["a letter beyond the first plane", "😀 ŵ", "😀 ŵ"],
  ])("%s", (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it("is allowed in XML, whatever was written", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(text)).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
    );
  });
});
