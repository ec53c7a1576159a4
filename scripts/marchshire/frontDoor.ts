import { type Figure, type Ratio, counted, percentages, planted, rounded, sum } from "./figures.ts";
import { MONTHS, indexOf, monthOfYear } from "./months.ts";
import { DRAWS, PLANTED } from "./plants.ts";
import { random, stirred } from "./random.ts";

const SOURCE = "Source of referral";

/** Contacts a month from each source, how many end there, and how many of the rest become referrals. */
const SOURCES = [
  { member: "Police", contacts: 250, noFurtherAction: 0.71, referred: [0.8, 0.58] },
  { member: "School", contacts: 115, noFurtherAction: 0.38, referred: [0.74, 0.53] },
  { member: "Health", contacts: 85, noFurtherAction: 0.42, referred: [0.8, 0.58] },
  { member: "Family or public", contacts: 70, noFurtherAction: 0.58, referred: [0.8, 0.58] },
  { member: "Council service", contacts: 65, noFurtherAction: 0.3, referred: [0.84, 0.62] },
  { member: "Other", contacts: 35, noFurtherAction: 0.5, referred: [0.72, 0.48] },
] as const;

/** How much of a usual month schools send, January to December: August is the holidays. */
const SCHOOL_YEAR = [1.05, 0.9, 1.15, 0.75, 1.1, 1.2, 0.95, 0.15, 1.15, 0.95, 1.25, 0.8] as const;

const NOTIFICATIONS = 400;

/** Counts of fewer children than this are suppressed in a breakdown, and with each the next smallest. */
const SMALLEST_SHOWN = 5;

interface Flow {
  readonly contacts: number;
  readonly noFurtherAction: number;
  readonly referrals: number;
}

/** What came from each source in each month, and what became of it. */
function flows(): readonly (readonly Flow[])[] {
  const draw = random("contacts", DRAWS.contacts);
  const recordingChanged = indexOf(PLANTED.recordingChange);
  return MONTHS.map((period, t) => {
    const busy = 1 + draw.normal(0, 0.03);
    return SOURCES.map((source) => {
      const season = source.member === "School" ? (SCHOOL_YEAR[monthOfYear(period)] ?? 1) : 1;
      const contacts = draw.poisson(source.contacts * busy * season * (1 + draw.normal(0, 0.03)));
      const noFurtherAction = draw.binomial(
        contacts,
        stirred(source.noFurtherAction, draw.normal(0, 0.08)),
      );
      const [before, since] = source.referred;
      const referrals = draw.binomial(
        contacts - noFurtherAction,
        t < recordingChanged ? before : since,
      );
      return { contacts, noFurtherAction, referrals };
    });
  });
}

export function frontDoorFigures(): readonly Figure[] {
  const months = flows();
  const totals = months.map((flow) => ({
    contacts: sum(flow.map(({ contacts }) => contacts)),
    noFurtherAction: sum(flow.map(({ noFurtherAction }) => noFurtherAction)),
    referrals: sum(flow.map(({ referrals }) => referrals)),
  }));
  const contacts = totals.map((total) => total.contacts);
  const referrals = totals.map((total) => total.referrals);
  const nfa = ({ noFurtherAction, contacts }: Flow): Ratio => ({
    numerator: noFurtherAction,
    denominator: contacts,
  });
  const of = (s: number) => months.map((flow) => flow[s] ?? NO_FLOW);

  return [
    ...counted({ measure: "police-notifications" }, notifications()),
    ...counted({ measure: "mash-contacts" }, contacts),
    ...percentages({ measure: "police-contacts-no-further-action" }, of(0).map(nfa)),
    ...percentages({ measure: "contacts-no-further-action" }, totals.map(nfa)),
    ...percentages({ measure: "decisions-24-hours" }, decisions(contacts)),
    ...counted({ measure: "referrals" }, referrals),
    ...percentages(
      { measure: "re-referrals" },
      shareOf("re-referrals", referrals, () => 0.215),
    ),
    ...percentages(
      { measure: "referrals-no-further-action" },
      shareOf("referrals-no-further-action", referrals, (t) =>
        t < indexOf(PLANTED.recordingChange) ? 0.36 : 0.21,
      ),
    ),
    ...SOURCES.flatMap(({ member }, s) => [
      ...counted(
        { measure: "mash-contacts", dimension: SOURCE, member },
        of(s).map((flow) => flow.contacts),
      ),
      ...percentages(
        { measure: "contacts-no-further-action", dimension: SOURCE, member },
        of(s).map(nfa),
      ),
    ]),
    ...withSmallSuppressed(
      MONTHS.map((_, t) => (months[t] ?? []).map((flow) => flow.referrals)),
    ).flatMap((row, t) =>
      SOURCES.map(({ member }, s) => ({
        measure: "referrals",
        dimension: SOURCE,
        member,
        period: MONTHS[t] ?? "",
        value: row[s] ?? "c",
      })),
    ),
  ];
}

const NO_FLOW: Flow = { contacts: 0, noFurtherAction: 0, referrals: 0 };

/** A month with a count of 1 to 4 loses that one and its next smallest, so that no sum gives it away. */
function withSmallSuppressed(
  rows: readonly (readonly number[])[],
): readonly (readonly (number | "c")[])[] {
  return rows.map((row) => {
    const small = row.filter((count) => count > 0 && count < SMALLEST_SHOWN).length;
    if (small === 0) return row;
    const hidden =
      [...row].filter((count) => count > 0).sort((a, b) => a - b)[Math.max(1, small - 1)] ?? 0;
    return row.map((count) => (count > 0 && count <= hidden ? "c" : count));
  });
}

function notifications(): readonly number[] {
  const draw = random("notifications", DRAWS.notifications);
  const drawn = MONTHS.map(() => draw.poisson(NOTIFICATIONS * (1 + draw.normal(0, 0.05))));
  const { period, value } = PLANTED.notificationsTwice;
  return planted(drawn, new Map([[indexOf(period), value]]));
}

function decisions(contacts: readonly number[]): readonly Ratio[] {
  const draw = random("decisions", DRAWS.decisions);
  const { from, before, since } = PLANTED.decisionsImprove;
  return contacts.map((denominator, t) => ({
    numerator: draw.binomial(
      denominator,
      stirred(t < indexOf(from) ? before : since, draw.normal(0, 0.13)),
    ),
    denominator,
  }));
}

function shareOf(
  name: "re-referrals" | "referrals-no-further-action",
  whole: readonly number[],
  chance: (t: number) => number,
): readonly Ratio[] {
  const draw = random(name, DRAWS[name]);
  return whole.map((denominator, t) => ({
    numerator: draw.binomial(denominator, rounded(chance(t), 3)),
    denominator,
  }));
}
