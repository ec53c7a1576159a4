import type { Audience } from "#contract/dashboard.ts";
import type { Source } from "#contract/measure.ts";
import { type MeasureDetail, noDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import type { ApiFiles } from "#contract/resources.ts";
import type { Session } from "#contract/sessions.ts";
import { writeCsv } from "./csv.ts";
import { isNeeded, organisationRows } from "./organisation.ts";
import { columnsWritten, isOptional } from "./sheetRows.ts";
import type { ColumnName } from "./sheetRows.ts";
import type { SheetName } from "./sheets.ts";

/** A row by the names of the sheet's columns. */
export type Row<N extends SheetName> = {
  readonly [C in ColumnName<N>]?: string | number | undefined;
};

/**
 * The analyst's sheets that make these API files, as CSV by name: how a dashboard that was made
 * elsewhere becomes a folder that can be kept up by hand. Sheets with no rows are left out where the
 * layout lets them be.
 *
 * The API does not say which rows of a dashboard for members are for them alone. So all of them are,
 * until somebody says otherwise: nothing that was kept from the public comes out by way of the sheets.
 */
export function sheetsOf(files: ApiFiles): ReadonlyMap<SheetName, string> {
  const { dashboard, actionPlan, sessions } = files;
  const measures = dashboard.measures.map((measure) => ({
    measure,
    detail: files.measures.get(measure.id) ?? noDetail(measure.id),
  }));
  const rows = {
    organisation: organisationRows(dashboard, actionPlan),
    areas: dashboard.areas,
    measures: dashboard.measures.map((measure): Row<"measures"> => ({
      id: measure.id,
      title: measure.title,
      area: measure.area,
      unit: measure.unit,
      per: measure.per,
      polarity: measure.polarity,
      frequency: measure.frequency,
      counting: measure.counting,
      decimals: measure.decimals,
      definition: measure.definition,
      numerator: measure.numerator,
      denominator: measure.denominator,
      caution: measure.caution,
      ...sourceCells(measure.source),
      owner: measure.owner,
      usual_delay: measure.usualDelay,
      tolerance: measure.tolerance,
      baseline: measure.baseline,
      seasonal: yes(measure.seasonal),
      counts_people: yesOrNo(measure.countsPeople),
      stage: measure.stage,
    })),
    observations: measures.flatMap(({ measure, detail }) => [
      ...measure.observations.map((observation) => observationRow(measure.id, observation)),
      ...detail.revisions
        .filter(({ dimension }) => dimension === undefined)
        .map((revision) => observationRow(measure.id, revision)),
      ...detail.breakdowns.flatMap((breakdown) =>
        breakdown.members.flatMap((member) =>
          [
            ...member.observations,
            ...detail.revisions.filter(isOf(breakdown.dimension, member.id)),
          ].map((observation) =>
            observationRow(measure.id, observation, breakdown.title, member.title),
          ),
        ),
      ),
    ]),
    targets: dashboard.measures.flatMap(({ id, targets }) =>
      targets.map((target): Row<"targets"> => ({
        measure: id,
        from: target.from,
        to: target.to,
        value: target.value,
        lower: target.between?.[0],
        upper: target.between?.[1],
        start: target.start,
        shape: target.shape,
        label: target.label,
        set_by: target.setBy,
        agreed: target.agreed,
        superseded: target.superseded,
        why: target.why,
        action: target.action,
        ...sourceCells(target.source),
      })),
    ),
    comparators: measures.flatMap(({ measure, detail }) => comparatorRows(measure.id, detail)),
    annotations: measures.flatMap(({ measure, detail }): readonly Row<"annotations">[] => [
      ...detail.annotations.map(({ period, text, source }) => ({
        measure: measure.id,
        period,
        kind: "event",
        text,
        ...sourceCells(source),
      })),
      ...(measure.breaks ?? []).map(({ period, reason }) => ({
        measure: measure.id,
        period,
        kind: "break",
        text: reason,
      })),
      ...(measure.steps ?? []).map(({ period, reason, declaredBy }) => ({
        measure: measure.id,
        period,
        kind: "step",
        text: reason,
        by: declaredBy,
      })),
    ]),
    commentary: measures.flatMap(({ measure, detail }): readonly Row<"commentary">[] =>
      detail.commentary.map((commentary) => ({ measure: measure.id, ...commentary })),
    ),
    exceptions: measures.flatMap(({ measure, detail }): readonly Row<"exceptions">[] =>
      detail.exceptions.map(({ acceptedBy, ...exception }) => ({
        measure: measure.id,
        ...exception,
        accepted_by: acceptedBy,
      })),
    ),
    actions: actionPlan.priorities.flatMap(({ title: priority, actions }) =>
      actions.map((action): Row<"actions"> => ({
        priority,
        id: action.id,
        title: action.title,
        owner: action.owner,
        owner_vacant: yes(action.ownerVacant),
        due: action.due,
        due_text: action.dueText,
        state: action.state,
        state_text: action.stateText,
        completed_on: action.completedOn,
        review: action.review,
        measures: action.measures.join("; "),
        evidence: action.evidence?.[0]?.title,
        evidence_link: action.evidence?.[0]?.link,
        note: action.note,
      })),
    ),
    sessions: sessions.sessions.flatMap(sessionRows),
    distribution: measures.flatMap(({ measure, detail }) =>
      detail.distribution.map((spread): Row<"distribution"> => ({
        measure: measure.id,
        period: spread.period,
        group: spread.group,
        lowest: spread.lowest,
        lower_quartile: spread.lowerQuartile,
        median: spread.median,
        upper_quartile: spread.upperQuartile,
        highest: spread.highest,
        workers: spread.workers,
        limit: spread.limit,
        over_limit: spread.overLimit,
      })),
    ),
    rivals: measures.flatMap(({ measure, detail }) =>
      detail.rivals.map(({ source, ...rival }): Row<"rivals"> => ({
        measure: measure.id,
        ...rival,
        ...sourceCells(source),
      })),
    ),
  } satisfies { readonly [N in SheetName]: readonly Row<N>[] };

  const marked = marking(dashboard.audience);
  return new Map([
    ...sheet(
      "organisation",
      rows.organisation.map((row) => (isNeeded(row.field) ? row : marked(row))),
    ),
    ...sheet("areas", rows.areas.map(marked)),
    ...sheet("measures", rows.measures.map(marked)),
    ...sheet("observations", rows.observations.map(marked)),
    ...sheet("targets", rows.targets.map(marked)),
    ...sheet("comparators", rows.comparators.map(marked)),
    ...sheet("annotations", rows.annotations.map(marked)),
    ...sheet("commentary", rows.commentary.map(marked)),
    ...sheet("exceptions", rows.exceptions.map(marked)),
    ...sheet("actions", rows.actions.map(marked)),
    ...sheet("sessions", rows.sessions.map(marked)),
    ...sheet("distribution", rows.distribution.map(marked)),
    ...sheet("rivals", rows.rivals.map(marked)),
  ]);
}

/**
 * Sessions as rows of the analyst's sheet of that name, to be added to it. It has no place for when
 * something was written, or for the id of an answer; a session with nothing in it has no row.
 */
export function sessionsSheet(sessions: readonly Session[]): string {
  return sheetText("sessions", sessions.flatMap(sessionRows));
}

/** Marks a row as for members only, where the dashboard is. */
function marking(audience: Audience) {
  return <R extends object>(row: R): R & { readonly audience?: "members" } =>
    audience === "members" ? { ...row, audience } : row;
}

/** A sheet as CSV under its name; nothing where it is empty and need not be there. */
function sheet<N extends SheetName>(
  name: N,
  rows: readonly Row<N>[],
): readonly (readonly [SheetName, string])[] {
  return rows.length === 0 && isOptional(name) ? [] : [[name, sheetText(name, rows)]];
}

function sheetText<N extends SheetName>(name: N, rows: readonly Row<N>[]): string {
  return writeCsv(columnsWritten(name, rows), rows);
}

function observationRow(
  measure: string,
  { period, value, numerator, denominator, flag, published }: Observation,
  dimension?: string,
  member?: string,
): Row<"observations"> {
  return {
    measure,
    period,
    value: value ?? undefined,
    numerator,
    denominator,
    flag,
    dimension,
    member,
    published,
  };
}

function isOf(dimension: string, member: string) {
  return (revision: MeasureDetail["revisions"][number]) =>
    revision.dimension === dimension && revision.member === member;
}

/** The list and the note stand in the first row of their comparator. */
function comparatorRows(
  measure: string,
  { comparators }: MeasureDetail,
): readonly Row<"comparators">[] {
  return comparators.flatMap(({ kind, name, list, note, observations }) =>
    observations.map(({ period, value, flag, numerator, denominator }, i) => ({
      measure,
      kind,
      name,
      period,
      value: value ?? undefined,
      flag,
      ...(kind === "neighbours" ? { authorities: denominator } : { numerator, denominator }),
      ...(i === 0
        ? { list: list?.title, list_year: list?.year, members: list?.authorities.join("; "), note }
        : {}),
    })),
  );
}

function sessionRows(session: Session): readonly Row<"sessions">[] {
  const { date, title } = session;
  const rows: readonly Omit<Row<"sessions">, "date" | "title">[] = [
    ...session.agenda.map(({ title, measure }) => ({ kind: "agenda", measure, text: title })),
    ...session.questions.flatMap(({ id, measure, text, askedBy, answers }) => [
      { kind: "question", id, measure, text, by: askedBy },
      ...answers.map(({ text, by, on }) => ({ kind: "answer", id, text, by, on })),
    ]),
    ...session.commitments.map((commitment) => ({
      kind: "commitment",
      id: commitment.id,
      measure: commitment.measure,
      text: commitment.text,
      by: commitment.owner,
      on: commitment.madeOn === date ? undefined : commitment.madeOn,
      bound: commitment.bound,
      value: commitment.value,
      by_period: commitment.by,
    })),
    ...session.actions.map(({ id, measure, text, owner, due, done }) => ({
      kind: "action",
      id,
      measure,
      text,
      by: owner,
      on: done,
      due,
    })),
  ];
  const withSource = (row: (typeof rows)[number], i: number): Row<"sessions"> => ({
    date,
    title,
    ...row,
    ...(i === 0 ? sourceCells(session.source) : {}),
  });
  return rows.map(withSource);
}

function sourceCells(source: Source | undefined): {
  readonly source: string | undefined;
  readonly source_link: string | undefined;
} {
  return { source: source?.title, source_link: source?.link };
}

function yesOrNo(so: boolean | undefined): "yes" | "no" | undefined {
  if (so === undefined) return undefined;
  return so ? "yes" : "no";
}

function yes(so: boolean | undefined): "yes" | undefined {
  return so === true ? "yes" : undefined;
}
