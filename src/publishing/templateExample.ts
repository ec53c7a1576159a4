import { periodsFrom } from "#domain/period.ts";
import type { SheetName } from "./sheets.ts";
import type { Row } from "./sheetsOf.ts";

/**
 * The worked example of the template: a made-up council with a measure of each kind, and one of
 * everything that a sheet can hold. Figures, roles and minutes are invented, and say so.
 */
export const EXAMPLE: { readonly [N in SheetName]: readonly Row<N>[] } = {
  organisation: [
    { field: "name", value: "Example County Council (made up)" },
    { field: "short_name", value: "Example" },
    { field: "title", value: "Children’s services: performance challenge (made-up example)" },
    { field: "nature", value: "illustrative" },
    { field: "audience", value: "members" },
    { field: "published", value: "2026-06-15" },
    { field: "next_update", value: "2026-07-15" },
    { field: "about", value: "Every figure here is made up: replace each row with your own." },
    { field: "plan_title", value: "Improvement plan 2025 to 2026 (made up)" },
    { field: "plan_agreed", value: "2025-04-03" },
    { field: "plan_review_months", value: 3 },
    { field: "source", value: "Made-up figures" },
  ],
  areas: [
    { id: "caseload", title: "Caseload", about: "How much work each social worker holds" },
    { id: "workforce", title: "Workforce" },
    { id: "front-door", title: "The front door", about: "What comes in, and what becomes of it" },
  ],
  measures: [
    {
      id: "caseload-average",
      title: "Average caseload",
      area: "caseload",
      unit: "cases",
      per: "cases a worker",
      polarity: "lower",
      frequency: "month",
      counting: "stock",
      decimals: 1,
      definition: "Open cases at the month’s end, divided by full-time equivalent case holders.",
      numerator: "open cases",
      denominator: "full-time equivalent workers holding cases",
      caution: "An average hides the highest caseloads.",
      source: "Case system (made up)",
      owner: "Head of Service, Assessment",
      usual_delay: 10,
      tolerance: 0.5,
    },
    {
      id: "vacancy-rate",
      title: "Social worker vacancy rate",
      area: "workforce",
      unit: "percent",
      polarity: "lower",
      frequency: "quarter",
      counting: "stock",
      decimals: 1,
      definition:
        "Vacant full-time equivalent posts as a share of all posts, at the quarter’s end.",
      numerator: "vacant posts",
      denominator: "posts",
      source: "Staff system (made up)",
      owner: "Head of Workforce",
      usual_delay: 20,
      tolerance: 2,
    },
    {
      id: "mash-contacts",
      title: "Contacts to the MASH",
      area: "front-door",
      unit: "count",
      per: "contacts",
      polarity: "none",
      frequency: "month",
      counting: "flow",
      decimals: 0,
      definition:
        "Contacts received in the month, before anyone decides whether they are referrals.",
      source: "Case system (made up)",
      owner: "MASH Manager",
      usual_delay: 10,
      stage: "contacts",
    },
    {
      id: "decisions-in-a-day",
      title: "Decisions on contacts within one working day",
      area: "front-door",
      unit: "percent",
      polarity: "higher",
      frequency: "month",
      counting: "flow",
      decimals: 1,
      definition: "Contacts decided within one working day, as a share of contacts decided.",
      numerator: "contacts decided within one working day",
      denominator: "contacts decided",
      source: "Case system (made up)",
      owner: "MASH Manager",
      usual_delay: 10,
      tolerance: 3,
    },
    {
      id: "referral-rate",
      title: "Referral rate",
      area: "front-door",
      unit: "rate",
      polarity: "range",
      frequency: "year",
      counting: "flow",
      decimals: 0,
      definition: "Referrals in the year for every 10,000 children.",
      source: "Return to the department (made up)",
      owner: "Assistant Director",
      usual_delay: 60,
      tolerance: 20,
    },
  ],
  observations: [
    ...caseload(),
    ...vacancies(),
    ...contacts(),
    ...decisions(),
    { measure: "referral-rate", period: "2024-03", value: 548 },
    { measure: "referral-rate", period: "2025-03", value: 561 },
    { measure: "referral-rate", period: "2026-03", value: 573, flag: "p" },
  ],
  targets: [
    {
      measure: "caseload-average",
      from: "2025-04",
      to: "2026-03",
      value: 16,
      start: 18.5,
      shape: "line",
      label: "From 18.5 down to 16 cases by March 2026",
      set_by: "Improvement plan",
      agreed: "2025-04-03",
      why: "Six more posts, filled one after another.",
      action: "fund-posts",
    },
    {
      measure: "caseload-average",
      from: "2026-04",
      value: 16,
      shape: "step",
      label: "16 cases or fewer",
      set_by: "Improvement plan",
      agreed: "2025-04-03",
      action: "fund-posts",
    },
    {
      measure: "decisions-in-a-day",
      from: "2025-04",
      value: 85,
      shape: "step",
      label: "85% or more",
      set_by: "Improvement plan",
      agreed: "2025-04-03",
      action: "duty-manager",
    },
    {
      measure: "vacancy-rate",
      from: "2025-Q1",
      value: 12,
      shape: "step",
      label: "12% or less",
      set_by: "Improvement plan",
      agreed: "2025-04-03",
      action: "fund-posts",
    },
    {
      measure: "referral-rate",
      from: "2024-03",
      lower: 500,
      upper: 600,
      shape: "step",
      label: "Between 500 and 600",
      set_by: "Safeguarding partnership",
      agreed: "2025-04-03",
      action: "duty-manager",
    },
  ],
  comparators: [
    {
      measure: "referral-rate",
      kind: "neighbours",
      name: "Made-up neighbours",
      period: "2025-03",
      value: 540,
      authorities: 3,
      list: "Made-up neighbour list",
      list_year: 2025,
      members: "Council A; Council B; Council C",
    },
    {
      measure: "referral-rate",
      kind: "england",
      name: "England (made up)",
      period: "2025-03",
      value: 552,
    },
  ],
  annotations: [
    {
      measure: "mash-contacts",
      period: "2025-09",
      kind: "event",
      text: "Schools came back from the holidays.",
    },
  ],
  commentary: [
    {
      measure: "decisions-in-a-day",
      period: "2026-05",
      published: "2026-06-12",
      author: "MASH Manager",
      text: "Two of five decision makers were on leave; cover is in place from June.",
    },
  ],
  exceptions: [
    {
      measure: "vacancy-rate",
      from: "2026-04-01",
      until: "2026-09-30",
      reason: "The market supplement was agreed in March and needs two quarters to show.",
      accepted_by: "Scrutiny committee",
    },
  ],
  actions: [
    {
      priority: "Enough social workers",
      id: "fund-posts",
      title: "Fund and fill six more social worker posts",
      owner: "Head of Workforce",
      due: "2026-09-30",
      state: "in-progress",
      review: "2026-07-15",
      measures: "caseload-average; vacancy-rate",
    },
    {
      priority: "A prompt front door",
      id: "duty-manager",
      title: "Put a duty manager on every shift",
      owner: "MASH Manager",
      due: "2025-10-31",
      state: "complete",
      completed_on: "2025-10-20",
      measures: "decisions-in-a-day; referral-rate",
      evidence: "Rota for November 2025 (made up)",
    },
  ],
  sessions: [
    agenda({ text: "Average caseload", measure: "caseload-average" }),
    agenda({ text: "Any other business" }),
    session({
      kind: "question",
      id: "highest-caseload",
      measure: "caseload-average",
      text: "Who holds the most cases, and how many?",
      by: "Chair",
    }),
    session({
      kind: "answer",
      id: "highest-caseload",
      text: "One worker holds 24; they are being shared out.",
      by: "Head of Service, Assessment",
      on: "2026-04-16",
    }),
    session({
      kind: "commitment",
      id: "caseload-by-december",
      measure: "caseload-average",
      text: "Under 16.5 cases a worker by December",
      by: "Head of Service, Assessment",
      bound: "at-most",
      value: 16.5,
      by_period: "2026-12",
    }),
    session({
      kind: "action",
      id: "share-cases",
      text: "Share out the highest caseload",
      by: "Team Manager",
      due: "2026-05-29",
      on: "2026-05-20",
    }),
  ],
  distribution: [
    {
      measure: "caseload-average",
      period: "2026-05",
      lowest: 7,
      lower_quartile: 14,
      median: 17,
      upper_quartile: 20,
      highest: 24,
      workers: 56,
      limit: 20,
      over_limit: 12,
    },
  ],
  rivals: [
    {
      measure: "referral-rate",
      title: "The partnership’s annual report (made up)",
      when: "Year to March 2025",
      period: "2025-03",
      value: 590,
      text: "590 for every 10,000 children",
      difference: "It counts contacts from other councils that were passed on.",
      source: "Annual report 2025 (made up)",
    },
  ],
};

function months(): readonly string[] {
  return periodsFrom("2025-04", "2026-05", "month");
}

/** One figure was published again: the earlier row stays, with the day on which it was known. */
function caseload(): readonly Row<"observations">[] {
  const open = [982, 990, 1004, 996, 978, 985, 968, 957, 961, 950, 942, 938, 941, 934];
  const workers = [53.2, 53.4, 53.4, 53.8, 53.8, 54.6, 54.6, 55, 55, 55.4, 55.4, 55.8, 56, 56];
  return months().flatMap((period, i) => {
    const row = ratio("caseload-average", period, open[i] ?? 0, workers[i] ?? 1, 1);
    if (period !== "2026-04") return [row];
    const earlier = ratio("caseload-average", period, 953, 56, 1);
    return [earlier, Object.assign(row, { flag: "r", published: "2026-06-10" })];
  });
}

/** One quarter has no figure, and says why. */
function vacancies(): readonly Row<"observations">[] {
  return [
    ratio("vacancy-rate", "2025-Q1", 11.4, 66, 100),
    ratio("vacancy-rate", "2025-Q2", 10.8, 66, 100),
    { measure: "vacancy-rate", period: "2025-Q3", flag: "x" },
    ratio("vacancy-rate", "2025-Q4", 10.1, 72, 100),
  ];
}

/** The whole, and from whom: the members add up to it. */
function contacts(): readonly Row<"observations">[] {
  const police = [212, 205, 221, 198, 174, 209, 224, 217, 190, 208, 215, 222, 204, 211];
  const schools = [143, 151, 139, 92, 38, 161, 158, 149, 117, 146, 152, 157, 131, 148];
  const others = [96, 104, 99, 101, 93, 98, 107, 95, 88, 102, 97, 105, 100, 94];
  return months().flatMap((period, i) => {
    const parts = [police[i] ?? 0, schools[i] ?? 0, others[i] ?? 0] as const;
    const whole = parts.reduce((sum, part) => sum + part, 0);
    return [
      { measure: "mash-contacts", period, value: whole },
      contactsFrom("Police", period, parts[0]),
      contactsFrom("Schools", period, parts[1]),
      contactsFrom("Others", period, parts[2]),
    ];
  });
}

function contactsFrom(member: string, period: string, value: number): Row<"observations"> {
  return { measure: "mash-contacts", period, value, dimension: "Source of contact", member };
}

function decisions(): readonly Row<"observations">[] {
  const inADay = [352, 361, 358, 311, 247, 378, 391, 376, 325, 379, 388, 399, 359, 351];
  const decided = [448, 459, 455, 392, 303, 466, 486, 460, 394, 455, 463, 483, 434, 452];
  return months().map((period, i) =>
    ratio("decisions-in-a-day", period, inADay[i] ?? 0, decided[i] ?? 1, 100),
  );
}

/** A figure with what it is made of; `times` is 100 for a percentage. One decimal. */
function ratio(
  measure: string,
  period: string,
  numerator: number,
  denominator: number,
  times: number,
): Row<"observations"> {
  const value = Math.round((10 * times * numerator) / denominator) / 10;
  return { measure, period, value, numerator, denominator };
}

function agenda(row: Pick<Row<"sessions">, "text" | "measure">): Row<"sessions"> {
  return session({ kind: "agenda", ...row });
}

function session(row: Row<"sessions">): Row<"sessions"> {
  return {
    date: "2026-04-16",
    title: "Performance challenge session, April 2026 (made up)",
    ...row,
  };
}
