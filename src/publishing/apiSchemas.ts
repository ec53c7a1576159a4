import * as z from "zod/mini";
import { Action, ActionPlan, Priority } from "#contract/actionPlan.ts";
import {
  Authorities,
  AUTHORITIES_PATH,
  AuthorityCode,
  JointFigures,
  LeftOut,
  ListedAuthority,
} from "#contract/authorities.ts";
import { Area, Dashboard, Organisation } from "#contract/dashboard.ts";
import {
  AcceptedException,
  ComparatorHeadline,
  Id,
  Measure,
  SeriesBreak,
  Source,
  Step,
  Target,
} from "#contract/measure.ts";
import {
  Annotation,
  Breakdown,
  BreakdownMember,
  Commentary,
  Comparator,
  DetailRevision,
  MeasureDetail,
  RivalFigure,
  Spread,
} from "#contract/measureDetail.ts";
import { Flag, Observation, Revision } from "#contract/observation.ts";
import { Day, Period } from "#contract/period.ts";
import { OverviewFile } from "#contract/overviewFile.ts";
import { RESOURCES } from "#contract/resources.ts";
import {
  AgreedAction,
  Answer,
  Commitment,
  Question,
  Session,
  Sessions,
} from "#contract/sessions.ts";
import { jsonText } from "./apiText.ts";

/** What is said of each part of the contract in its published schema. */
const PARTS: Readonly<Record<string, readonly [z.core.$ZodType, string]>> = {
  Id: [Id, "Lower-case words joined by hyphens."],
  Period: [
    Period,
    "2018-04: April 2018, or with frequency year the year ending in it. 2018-Q1: April to June 2018.",
  ],
  Day: [Day, "A day of the calendar: 2018-10-12."],
  Flag: [
    Flag,
    "With no value: c suppressed, x not available, z not applicable, low or k rounds to zero, u unreliable. With a value: p provisional, r revised, e estimated.",
  ],
  Source: [Source, "Where a figure or a statement comes from."],
  Observation: [
    Observation,
    "One period of a measure, in its unit. A null is never zero: its flag says why there is no value. published is left out where it is the end of the period and the measure's usual delay after it.",
  ],
  Revision: [Revision, "What was published for a period before it was changed."],
  DetailRevision: [DetailRevision, "A revision of the headline, or of a member of a breakdown."],
  Target: [
    Target,
    "What the plan promised, in the measure's unit: a value, or a band between two. A step holds throughout; a line runs from start to value. A superseded target stays.",
  ],
  SeriesBreak: [SeriesBreak, "From this period on, figures do not compare with those before."],
  Step: [Step, "From this period on the process is known to have changed."],
  ComparatorHeadline: [ComparatorHeadline, "What another area had in one period."],
  AcceptedException: [AcceptedException, "A measure off target that was accepted for a time."],
  Measure: [
    Measure,
    "A measure with its headline series, oldest first. percent is 0 to 100, rate is per 10,000 children; tolerance is in the measure's unit; usualDelay is in days.",
  ],
  BreakdownMember: [BreakdownMember, "One member of a dimension, with its series."],
  Breakdown: [Breakdown, "A measure by one dimension; adds: the members make up the whole."],
  Spread: [Spread, "How a caseload is spread over workers in one period."],
  Comparator: [
    Comparator,
    "Another area's series. For a mean, an observation's denominator is how many authorities had a figure.",
  ],
  RivalFigure: [RivalFigure, "Another published figure for the same thing, and why it differs."],
  Commentary: [Commentary, "An officer's explanation of a period, by role."],
  Annotation: [Annotation, "Something that happened. It is not said to be the cause of anything."],
  Organisation: [Organisation, "Whose figures they are."],
  Area: [Area, "A part of the service, in the order of the scorecard."],
  Action: [Action, "One line of the plan. The owner is a role, never a name."],
  Priority: [Priority, "A priority of the plan and its actions."],
  Answer: [Answer, "What was answered, by whom (a role), and when."],
  Question: [Question, "A question that was asked, and its answers."],
  Commitment: [Commitment, "A promise: the measure at most, or at least, a value by a period."],
  AgreedAction: [AgreedAction, "What was agreed to be done, by whom (a role)."],
  Session: [Session, "One performance challenge session: its agenda and its record."],
  AuthorityCode: [
    AuthorityCode,
    "The official code of an authority. Those that publish together are both: E06000061-E06000062.",
  ],
  JointFigures: [
    JointFigures,
    "The figures of one publication that are not this authority's own, but those of all named together.",
  ],
  ListedAuthority: [
    ListedAuthority,
    "An authority. Its files, in the form of this API, lie in the folder path, which is its id and a slash.",
  ],
  LeftOut: [LeftOut, "An authority of which nothing could be built, and why."],
  Authorities: [
    Authorities,
    "Whose figures lie under this base address, each in a folder of its own. Only where there are several.",
  ],
  Dashboard: [Dashboard, "All that the overview needs, in one request."],
  MeasureDetail: [MeasureDetail, "What the page of one measure adds to the overview."],
  ActionPlan: [ActionPlan, "Priorities, their actions, and where they are documented."],
  Sessions: [Sessions, "All sessions, in the order of their dates."],
  OverviewFile: [
    OverviewFile,
    "What the first screen says of the other resources, worked out when they were published. An API need not have it. Only the app whose code has the same shape draws it, and until it has worked out its own.",
  ],
};

/** Rules between fields, which a zod check keeps to itself, as JSON Schema says them. */
const RULES: ReadonlyMap<z.core.$ZodType, object> = new Map<z.core.$ZodType, object>([
  [
    Observation,
    {
      oneOf: [
        {
          required: ["flag"],
          properties: { value: { type: "null" }, flag: { enum: ["c", "x", "z", "low", "k", "u"] } },
        },
        { properties: { value: { type: "number" }, flag: { enum: ["p", "r", "e"] } } },
      ],
    },
  ],
  [
    Target,
    {
      oneOf: [{ required: ["value"] }, { required: ["between"] }],
      anyOf: [{ properties: { shape: { const: "step" } } }, { required: ["start", "to", "value"] }],
    },
  ],
]);

type Json = Readonly<Record<string, unknown>>;

/** Each part of the contract under its name, for parts to refer to one another. */
function registry() {
  const parts = z.registry<{ readonly id: string; readonly description: string }>();
  for (const [id, [schema, description]] of Object.entries(PARTS))
    parts.add(schema, { id, description });
  return parts;
}

/** How OpenAPI has one part refer to another. */
const COMPONENTS = "#/components/schemas/";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The description of the API as files by name: a JSON Schema of each resource, and OpenAPI 3.1. */
export function apiSchemas(): ReadonlyMap<string, string> {
  const { schemas } = z.toJSONSchema(registry(), {
    io: "input",
    uri: (id) => `${COMPONENTS}${id}`,
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, RULES.get(zodSchema)),
  });
  const components = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, component(name, schema)]),
  );
  return new Map([
    ["dashboard.schema.json", schemaText(RESOURCES.dashboard.path, components, "Dashboard")],
    ["measure.schema.json", schemaText(RESOURCES.measure.path, components, "MeasureDetail")],
    ["action-plan.schema.json", schemaText(RESOURCES.actionPlan.path, components, "ActionPlan")],
    ["sessions.schema.json", schemaText(RESOURCES.sessions.path, components, "Sessions")],
    ["overview.schema.json", schemaText(RESOURCES.overview.path, components, "OverviewFile")],
    ["authorities.schema.json", schemaText(AUTHORITIES_PATH, components, "Authorities")],
    ["openapi.json", jsonText(openApi(components))],
  ]);
}

/** A part as it stands among the others, without the dialect and the name that it has among them. */
function component(name: string, schema: object): Json {
  const fields = Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id");
  return { description: PARTS[name]?.[1], ...Object.fromEntries(fields) };
}

/** The schema of one resource with the parts that it rests on, complete in one file. */
function schemaText(
  path: string,
  components: Readonly<Record<string, Json>>,
  part: string,
): string {
  const used = partsOf(part, components, new Set());
  const definitions = Object.entries(components).filter(
    ([name]) => name !== part && used.has(name),
  );
  const text = JSON.stringify({
    $schema: DIALECT,
    title: path,
    ...components[part],
    $defs: Object.fromEntries(definitions),
  });
  return jsonText(JSON.parse(text.replaceAll(COMPONENTS, "#/$defs/")));
}

/** The names of a part and of all that it refers to. */
function partsOf(
  part: string,
  components: Readonly<Record<string, Json>>,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  if (known.has(part)) return known;
  const references = JSON.stringify(components[part]).matchAll(/#\/components\/schemas\/(\w+)/g);
  return [...references].reduce<ReadonlySet<string>>(
    (found, [, name = ""]) => partsOf(name, components, found),
    new Set([...known, part]),
  );
}

function openApi(schemas: Readonly<Record<string, Json>>): Json {
  const { dashboard, measure, actionPlan, sessions, overview } = RESOURCES;
  return {
    openapi: "3.1.0",
    info: {
      title: "Performance challenge API",
      version: "1",
      summary: "The measures, targets, plan and sessions of a council's children's services.",
      description:
        "Read-only. Any static host can serve it: each resource is a file below one base address. Unknown fields are ignored; a known field with a wrong value is an error, and costs that measure or resource only.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      { url: "/api/v1", description: "Beside the page, unless config.json says otherwise" },
    ],
    paths: {
      [`/${dashboard.path}`]: {
        get: operation("getDashboard", "Dashboard", EXAMPLES.dashboard),
      },
      [`/${measure.path}`]: {
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            description: "The id of a measure of dashboard.json",
            schema: { $ref: `${COMPONENTS}Id` },
            example: "caseload-average",
          },
        ],
        get: operation("getMeasure", "MeasureDetail", EXAMPLES.measure),
      },
      [`/${actionPlan.path}`]: {
        get: operation("getActionPlan", "ActionPlan", EXAMPLES.actionPlan),
      },
      [`/${sessions.path}`]: { get: operation("getSessions", "Sessions", EXAMPLES.sessions) },
      [`/${overview.path}`]: { get: operation("getOverview", "OverviewFile", EXAMPLES.overview) },
      [`/${AUTHORITIES_PATH}`]: {
        get: operation("getAuthorities", "Authorities", EXAMPLES.authorities),
      },
    },
    components: {
      schemas,
      parameters: {
        IfNoneMatch: {
          name: "If-None-Match",
          in: "header",
          description: "The ETag of the copy at hand: unchanged, the answer is 304 and has no body",
          schema: { type: "string" },
        },
      },
      headers: {
        ETag: {
          description: "Changes whenever the resource does",
          schema: { type: "string" },
        },
        LastModified: {
          description: "Where the host gives no ETag, If-Modified-Since serves as well",
          schema: { type: "string" },
        },
      },
      responses: {
        NotModified: {
          description: "The copy at hand is current",
          headers: { ETag: { $ref: "#/components/headers/ETag" } },
        },
        NotFound: { description: "Nothing is published under this address" },
      },
    },
  };
}

function operation(operationId: string, part: string, example: Json): Json {
  return {
    operationId,
    summary: PARTS[part]?.[1],
    parameters: [{ $ref: "#/components/parameters/IfNoneMatch" }],
    responses: {
      200: {
        description: PARTS[part]?.[1],
        headers: {
          ETag: { $ref: "#/components/headers/ETag" },
          "Last-Modified": { $ref: "#/components/headers/LastModified" },
        },
        content: {
          "application/json": { schema: { $ref: `${COMPONENTS}${part}` }, example },
        },
      },
      304: { $ref: "#/components/responses/NotModified" },
      404: { $ref: "#/components/responses/NotFound" },
    },
  };
}

/** The smallest of each that says something; the figures are made up. */
export const EXAMPLES = {
  dashboard: {
    version: 1,
    organisation: { name: "Marchshire County Council" },
    title: "Performance challenge",
    nature: "illustrative",
    audience: "public",
    published: "2018-10-12",
    areas: [{ id: "caseload", title: "Caseload" }],
    measures: [
      {
        id: "caseload-average",
        title: "Average caseload",
        area: "caseload",
        unit: "cases",
        polarity: "lower",
        frequency: "month",
        counting: "stock",
        decimals: 1,
        definition: "Cases held at the month's end by each full-time equivalent worker",
        source: { title: "The case system" },
        usualDelay: 14,
        targets: [
          { from: "2018-04", value: 16, shape: "step", label: "16 or fewer", setBy: "The plan" },
        ],
        observations: [
          { period: "2018-08", value: null, flag: "x" },
          { period: "2018-09", value: 18.1, numerator: 982, denominator: 54.3, flag: "p" },
        ],
      },
    ],
  },
  measure: {
    id: "caseload-average",
    breakdowns: [],
    distribution: [],
    comparators: [
      { kind: "england", name: "England", observations: [{ period: "2018-09", value: 17.4 }] },
    ],
    rivals: [],
    commentary: [
      {
        period: "2018-09",
        published: "2018-10-10",
        author: "Head of service",
        text: "Two workers left in August.",
      },
    ],
    annotations: [],
    exceptions: [],
    revisions: [],
  },
  actionPlan: {
    title: "Improvement plan",
    priorities: [
      {
        id: "recruit",
        title: "Recruit",
        actions: [
          {
            id: "recruitment-offer",
            title: "A better offer",
            owner: "Head of service",
            due: "2018-12-31",
            state: "in-progress",
            measures: ["caseload-average"],
          },
        ],
      },
    ],
  },
  sessions: {
    sessions: [
      {
        date: "2018-10-12",
        title: "October session",
        agenda: [{ title: "Caseload", measure: "caseload-average" }],
        questions: [],
        commitments: [
          {
            id: "under-17",
            measure: "caseload-average",
            text: "Under 17 by December",
            owner: "Director",
            bound: "at-most",
            value: 17,
            by: "2018-12",
            madeOn: "2018-10-12",
          },
        ],
        actions: [],
      },
    ],
  },
  overview: {
    version: 1,
    published: "2018-10-12",
    shape: "0c5e7b1d9a42",
    about: { organisation: "Marchshire County Council" },
    screen: { latestMonth: "2018-10" },
  },
  authorities: {
    version: 1,
    published: "2026-02-27",
    authorities: [
      {
        id: "E06000061",
        name: "North Northamptonshire",
        region: "East Midlands",
        type: "unitary",
        path: "E06000061/",
        published: "2026-02-27",
        joint: [
          {
            source: "Children’s social work workforce",
            with: "North Northamptonshire / West Northamptonshire",
          },
        ],
      },
    ],
  },
} as const;
