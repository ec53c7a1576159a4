import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Day, Period } from "#contract/period.ts";
import { listCells, MEAN_NAME } from "#publishing/dfe/comparators.ts";
import type { Neighbours } from "#publishing/dfe/comparators.ts";
import { dfeRows } from "#publishing/dfe/dataset.ts";
import { COMPARABLE } from "#publishing/dfe/mapping.ts";
import { sheetsFrom } from "#publishing/dfe/rows.ts";
import type { Row, SheetRows } from "#publishing/dfe/rows.ts";
import { problemLine } from "#publishing/problem.ts";
import type { SheetName } from "#publishing/sheets.ts";
import {
  ABOUT,
  ABSENCE_2021,
  ACTIONS,
  BREAKS,
  EVENTS,
  NOTES,
  ORGANISATION,
  RIVALS,
  SESSIONS,
  TARGETS,
} from "./herefordshire/documented.ts";
import type { Event } from "./herefordshire/documented.ts";
import { fact, factsIn, series } from "./herefordshire/facts.ts";
import type { Fact, FactFigure } from "./herefordshire/facts.ts";
import { ADDED_AREAS, FACT_MEASURES, SOURCES } from "./herefordshire/measures.ts";
import type { FactMeasure } from "./herefordshire/measures.ts";

const OUT = join(
  dirname(fileURLToPath(import.meta.url)),
  "..",
  "mocks",
  "datasets",
  "herefordshire",
);

const HEREFORDSHIRE = "Herefordshire";
const REGION = "West Midlands";
/** What the facts call the mean of the neighbours on the same list as the table of neighbours. */
const MEAN_IN_FACTS = "Statistical neighbours average (May 2025 list; computed here, unweighted)";
const MEAN_NOTE =
  "The unweighted mean of the neighbours that have a figure in the Local Authority Interactive Tool, computed here.";

function measureRow(measure: FactMeasure): Row {
  const { title, link } = SOURCES[measure.source];
  return {
    id: measure.id,
    title: measure.title,
    area: measure.area,
    unit: measure.unit,
    per: measure.per,
    polarity: measure.polarity,
    frequency: "year",
    counting: measure.counting,
    decimals: measure.decimals,
    definition: measure.definition,
    caution: measure.caution,
    source: title,
    source_link: link,
    usual_delay: measure.usualDelay,
  };
}

function figureRow(measure: FactMeasure, { period, figure }: FactFigure, cells: Row = {}): Row {
  return {
    ...cells,
    measure: measure.id,
    period,
    ...(figure.value === null ? { flag: figure.flag } : { value: figure.value }),
  };
}

function observationRows(measure: FactMeasure, facts: readonly Fact[]): readonly Row[] {
  return series(facts, measure.fact, HEREFORDSHIRE).map((one) => figureRow(measure, one));
}

function comparatorRows(
  measure: FactMeasure,
  facts: readonly Fact[],
  neighbours: Neighbours,
): readonly Row[] {
  if (!COMPARABLE.has(measure.unit)) return [];
  const rows = (kind: string, name: string) =>
    series(facts, measure.fact, name).map((one) => figureRow(measure, one, { kind, name }));
  const mean = { kind: "neighbours", name: MEAN_NAME, ...listCells(neighbours), note: MEAN_NOTE };
  return [
    ...rows("region", REGION),
    ...rows("england", "England"),
    ...series(facts, measure.fact, MEAN_IN_FACTS).map((one) =>
      figureRow(measure, one, { ...mean, authorities: one.authorities }),
    ),
    ...neighbours.members.flatMap(({ name }) => rows("neighbour", name)),
  ];
}

/** The year of a measure in which a day falls: to 30 September in the workforce, to 31 March elsewhere. */
function yearOf(day: Day, lastMonth: string): Period {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5, 7) > lastMonth ? year + 1 : year}-${lastMonth}`;
}

function eventRows(
  { day, measures, text, document }: Event,
  observations: readonly Row[],
): readonly Row[] {
  return measures.map((id) => {
    const period = observations.find(({ measure }) => measure === id)?.["period"];
    if (typeof period !== "string") throw new Error(`No observations of ${id} to mark an event on`);
    return { measure: id, period: yearOf(day, period.slice(5)), kind: "event", text, ...document };
  });
}

/** What was first published for a revised figure stands before it, known on the usual day. */
function withRevision(observations: readonly Row[], facts: readonly Fact[]): readonly Row[] {
  const { measure, period, revisedBy } = ABSENCE_2021;
  const first = fact(facts, ABSENCE_2021.fact, HEREFORDSHIRE);
  return observations.flatMap((row) =>
    row["measure"] === measure && row["period"] === period
      ? [
          { measure, period, value: Number(first.value) },
          { ...row, published: revisedBy },
        ]
      : [row],
  );
}

/** The department's rows with those of the facts and the documents added. */
function withFacts(rows: SheetRows, neighbours: Neighbours, facts: readonly Fact[]): SheetRows {
  const own = (name: SheetName) => rows.get(name) ?? [];
  const observations = [
    ...withRevision(own("observations"), facts),
    ...FACT_MEASURES.flatMap((measure) => observationRows(measure, facts)),
  ];
  return new Map<SheetName, readonly Row[]>([
    [
      "organisation",
      [
        ...own("organisation").map((row) =>
          row["field"] === "about" ? { field: "about", value: ABOUT } : row,
        ),
        { field: "source", value: SOURCES.lait.title, link: SOURCES.lait.link },
        ...ORGANISATION,
        ...NOTES.map((value) => ({ field: "note", value })),
      ],
    ],
    ["areas", [...own("areas"), ...ADDED_AREAS]],
    ["measures", [...own("measures"), ...FACT_MEASURES.map(measureRow)]],
    ["observations", observations],
    ["targets", TARGETS],
    [
      "comparators",
      [
        ...own("comparators"),
        ...FACT_MEASURES.flatMap((measure) => comparatorRows(measure, facts, neighbours)),
      ],
    ],
    ["annotations", [...BREAKS, ...EVENTS.flatMap((event) => eventRows(event, observations))]],
    ["actions", ACTIONS],
    ["sessions", SESSIONS],
    ["rivals", RIVALS],
  ]);
}

/** Writes the default dataset: `tsx scripts/herefordshire.ts <folder of the files> <facts.json>`. */
async function main([folder, factsFile]: readonly string[]): Promise<void> {
  if (folder === undefined || factsFile === undefined)
    throw new Error("Usage: tsx scripts/herefordshire.ts <folder of the DfE files> <facts.json>");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  const files = await Promise.all(
    names.map(async (file) => ({ file, text: await readFile(join(folder, file), "utf8") })),
  );
  const { rows, neighbours, problems } = dfeRows(files, HEREFORDSHIRE);
  if (rows === null || neighbours === null) throw new Error(problems.map(problemLine).join("\n"));

  const facts = factsIn(await readFile(factsFile, "utf8"));
  for (const [name, text] of sheetsFrom(withFacts(rows, neighbours, facts)))
    await writeFile(join(OUT, `${name}.csv`), text);
}

await main(process.argv.slice(2));
