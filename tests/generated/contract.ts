import { ActionPlan } from "#contract/actionPlan.ts";
import { Dashboard } from "#contract/dashboard.ts";
import { Measure } from "#contract/measure.ts";
import { MeasureDetail } from "#contract/measureDetail.ts";
import { Observation } from "#contract/observation.ts";
import { RecordEntry } from "#contract/record.ts";
import { Sessions } from "#contract/sessions.ts";
import { checked } from "#api/checked.ts";
import { givenFile } from "#api/givenFile.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { world } from "#mocks/world.ts";
import { readApi } from "#publishing/readApi.ts";
import * as fc from "./seeded.ts";
import { expect } from "vitest";
import type * as z from "zod/mini";
import { holds } from "./cases.ts";
import { type Place, placesIn, shortened, valueAt, withValue } from "./placesIn.ts";

const published = await world("marchshire");
const [sessionEntry, ...entries] = entriesOf(published.sessions.sessions);
const detail = published.measures.get("caseload-average");

/** Each kind of document, whole, as short as it can be and still show every field that Marchshire has. */
const DOCUMENTS: readonly (readonly [string, z.ZodMiniType, unknown])[] = [
  ["dashboard", Dashboard, shortened(published.dashboard, 2)],
  ["measure", Measure, shortened(published.dashboard.measures[0], 3)],
  ["detail of a measure", MeasureDetail, shortened(detail, 2)],
  ["action plan", ActionPlan, shortened(published.actionPlan, 2)],
  ["sessions", Sessions, shortened(published.sessions, 2)],
  ["session in the record", RecordEntry, shortened(sessionEntry, 3)],
  ["entry of the record", RecordEntry, entries.at(-1)],
  ["observation", Observation, { period: "2018-04", value: 17.3, numerator: 173, denominator: 10 }],
];

const document = fc
  .constantFrom(...DOCUMENTS)
  .map(([name, schema, whole]) => ({ name, schema, whole, places: placesIn(whole) }));

/** A document, a place in it, and what another value there would be. */
const spoilt = document
  .filter(({ places }) => places.length > 0)
  .chain((given) =>
    fc.record({
      given: fc.constant(given),
      place: fc.constantFrom(...given.places),
      json: fc.jsonValue({ maxDepth: 2 }),
    }),
  );

/** What no field can hold that now holds the other: a group for a value, a text for a list or a group. */
function wrongFor(value: unknown): unknown {
  return typeof value === "object" && value !== null ? "wrong" : { wrong: true };
}

export function contractRules(): void {
  holds("every document of the examples keeps it", 50, document, ({ name, schema, whole }) => {
    expect({ name, ok: checked(schema, whole).ok }).toEqual({ name, ok: true });
  });

  holds(
    "any JSON is accepted or refused with a place and what should stand there, and never throws",
    15_000,
    fc.record({ given: document, json: fc.jsonValue() }),
    ({ given: { schema }, json }) => saysWhere(checked(schema, json)),
  );

  holds(
    "any JSON in the place of a value is accepted, or refused at that place or below",
    12_000,
    spoilt,
    ({ given: { schema, whole }, place, json }) => {
      const result = checked(schema, withValue(whole, place, json));
      saysWhere(result);
    },
  );

  holds(
    "one wrong value is refused with its place and the value itself",
    12_000,
    spoilt,
    ({ given: { schema, whole }, place }) => {
      const wrong = wrongFor(valueAt(whole, place));
      const result = checked(schema, withValue(whole, place, wrong));
      const path = pathText(place);
      expect({ path, ok: result.ok }).toEqual({ path, ok: false });
      if (result.ok) return;
      expect(result.problems.map((problem) => problem.path)).toContain(path);
      expect(result.problems.find((problem) => problem.path === path)?.value).toBe(
        typeof wrong === "string" ? JSON.stringify(wrong) : "a group of fields {…}",
      );
    },
  );

  holds(
    "fields of a later version are passed over, whatever they are called and hold",
    8000,
    fc.record({
      spoilt,
      name: fc.constantFrom("later", "constructor", "__proto__", "toString", "hasOwnProperty", "0"),
    }),
    ({ spoilt: { given, place, json }, name }) => {
      const holder = valueAt(given.whole, place);
      if (typeof holder !== "object" || holder === null || Array.isArray(holder)) return;
      const later = { ...holder };
      Object.defineProperty(later, name, { value: json, enumerable: true });
      const before = checked(given.schema, given.whole);
      expect(checked(given.schema, withValue(given.whole, place, later))).toEqual(before);
    },
  );

  holds(
    "a folder of which one file holds anything at all is refused, with that file, a reason and a remedy",
    1500,
    fc.oneof(fc.json(), fc.string(), fc.constant("<!doctype html><title>Sign in</title>")),
    (text) => {
      const { problems } = readApi(new Map([["dashboard.json", text]]));
      expect(problems.map(({ file }) => file)).toContain("dashboard.json");
      for (const { why, remedy } of problems) {
        expect(why).not.toBe("");
        expect(remedy).not.toBe("");
      }
    },
  );

  holds(
    "a record that a reader gives is taken or refused with a reason, whatever is in the file",
    1500,
    spoilt,
    async ({ given: { whole }, place, json }) => {
      const text = JSON.stringify(withValue(whole, place, json));
      const given = await givenFile(new Blob([text]), "2030-01-01T00:00:00.000Z");
      expect(["record", "seen", "refused"]).toContain(given.kind);
    },
  );
}

function saysWhere(result: ReturnType<typeof checked>): void {
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { path, expected } of result.problems) {
    expect(path).not.toBe("");
    expect(expected).not.toBe("");
  }
}

function pathText(place: Place): string {
  return place
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}
