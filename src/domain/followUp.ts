import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Id } from "#contract/measure.ts";
import type { Day, Period } from "#contract/period.ts";
import type { AgreedAction, Commitment, Question, Session } from "#contract/sessions.ts";
import { commitmentOutcome, judgedPeriod, leftOf } from "./commitmentOutcome.ts";
import { dueDay } from "./dueDay.ts";
import { NO_EVIDENCE } from "./evidence.ts";
import type { CommitmentOutcome, DashboardAnalysis, MeasureAnalysis } from "./findings.ts";
import { daysBetween } from "./period.ts";
import { type PlannedAction, planOnAPage } from "./planOnAPage.ts";
import type { SeriesPoint } from "./series.ts";

/**
 * Why no figure can judge a promise: it names no measure, or one that is not among those read; it has
 * no number, or no date; its period was over when it was made, or came without a value.
 */
export type Unjudged =
  | "no-measure"
  | "measure-not-read"
  | "no-number"
  | "no-date"
  | "over-before"
  | "no-value";

/** A promise of a session, as the figures judge it. */
export interface FollowedCommitment extends CommitmentOutcome {
  readonly session: Session;
  /** `null` where it names no measure, or one that is not among those read. */
  readonly analysis: MeasureAnalysis | null;
  /** `null` where figures judge it, or will. */
  readonly unjudged: Unjudged | null;
  /** The period whose figure judges it; `null` where none does, or none is known yet. */
  readonly judgedIn: Period | null;
  /** The day on which that figure is due; `null` likewise, and where the usual delay is not said. */
  readonly judgedOn: Day | null;
  /** The latest figure of its measure, and how far that is from what was promised: 0 where it is there. */
  readonly latest: SeriesPoint | null;
  readonly left: number | null;
  /** A later promise of a number on the same measure, which took the place of this one. */
  readonly replacedBy: {
    readonly session: Session;
    readonly commitment: Commitment;
  } | null;
}

/** A question to which no answer is recorded. */
export interface UnansweredQuestion {
  readonly session: Session;
  readonly question: Question;
  readonly analysis: MeasureAnalysis | null;
  /** The questions that later sessions asked of the same measure, in their order. */
  readonly again: readonly { readonly session: Session; readonly question: Question }[];
}

/** What a role was to do after a session. */
export interface FollowedAction {
  readonly session: Session;
  readonly action: AgreedAction;
  readonly analysis: MeasureAnalysis | null;
  readonly state: "done" | "overdue" | "open";
  /** 0 where it is not overdue. */
  readonly daysOverdue: number;
}

/** All that is to be followed up, as at a day. */
export interface FollowUp {
  readonly asAt: Day;
  /** Those of the day and before, and those of which something is recorded, in the order of their dates. */
  readonly held: readonly Session[];
  /** Broken first, then pending, those that no figure judges, and kept; of each the oldest first. */
  readonly commitments: readonly FollowedCommitment[];
  /** The oldest first. */
  readonly questions: readonly UnansweredQuestion[];
  /** Overdue first, then open, then done; of each the oldest first. */
  readonly agreed: readonly FollowedAction[];
  /** The actions of the plan with something amiss, in its order. */
  readonly planned: readonly PlannedAction[];
  /** No explanation came: twice running first. */
  readonly unexplained: readonly MeasureAnalysis[];
}

/**
 * What became of all that was asked, promised and agreed in sessions, and of the plan, beside the
 * figures.
 *
 * @param sessions the record that counts, whatever its days: to look back, as at the day (`recordAsAt`)
 * @param analysis of the measures as at `asAt`, with this plan
 * @param asAt the day whose figures judge the promises, and on which something is overdue
 */
export function followUp(
  sessions: readonly Session[],
  { measures }: Pick<DashboardAnalysis, "measures">,
  plan: ActionPlan | null,
  asAt: Day,
): FollowUp {
  const held = sessions
    .filter((session) => isHeld(session, asAt))
    .toSorted((a, b) => inOrder(a.date, b.date));
  const page = planOnAPage(plan, measures, asAt);
  return {
    asAt,
    held,
    commitments: commitmentsOf(held, measures),
    questions: unanswered(held, measures),
    agreed: agreedActions(held, measures, asAt),
    planned: page.priorities.flatMap(({ actions }) => actions).filter(isAmiss),
    unexplained: page.unexplained,
  };
}

/**
 * Whether a session has been held: its day had come, or something that comes of a session is recorded.
 * What stands in one that is being prepared has not been asked yet.
 */
export function isHeld(session: Session, asAt: Day): boolean {
  return session.date <= asAt || hasOutcome(session);
}

/** Whether something that comes of a session is recorded: an answer, a promise, or something to do. */
export function hasOutcome({
  questions,
  commitments,
  actions,
}: Pick<Session, "questions" | "commitments" | "actions">): boolean {
  const answered = questions.some(({ answers }) => answers.length > 0);
  return answered || commitments.length + actions.length > 0;
}

const OUTCOMES = ["broken", "pending", "cannot-be-judged", "kept"] as const;

function commitmentsOf(
  held: readonly Session[],
  measures: readonly MeasureAnalysis[],
): readonly FollowedCommitment[] {
  const made = held.flatMap((session) =>
    session.commitments.map((commitment) => ({ session, commitment })),
  );
  return made
    .map((one) => followedCommitment(one, made, measures))
    .toSorted(
      (a, b) =>
        OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || inOrder(a.madeAt, b.madeAt),
    );
}

interface Made {
  readonly session: Session;
  readonly commitment: Commitment;
}

function followedCommitment(
  made: Made,
  all: readonly Made[],
  measures: readonly MeasureAnalysis[],
): FollowedCommitment {
  const { commitment } = made;
  const analysis = analysisOf(commitment.measure, measures);
  const found =
    analysis === null
      ? outOfReach(commitment)
      : commitmentOutcome(commitment, analysis.series, analysis.measure);
  const latest = analysis?.series.latest ?? null;
  const now = latest?.value ?? null;
  return {
    ...found,
    ...judgement(found, analysis),
    session: made.session,
    analysis,
    latest,
    left: now === null ? null : leftOf(commitment, now),
    replacedBy: all.find((later) => replaces(later, made)) ?? null,
  };
}

/** A promise that no measure stands for. */
function outOfReach(commitment: Commitment): CommitmentOutcome {
  return {
    commitment,
    madeAt: commitment.madeOn,
    outcome: "cannot-be-judged",
    point: null,
    evidence: NO_EVIDENCE,
  };
}

/** Which figure judges a promise and when it is due, or why none does. */
function judgement(
  { commitment, outcome, point }: CommitmentOutcome,
  analysis: MeasureAnalysis | null,
): Pick<FollowedCommitment, "unjudged" | "judgedIn" | "judgedOn"> {
  const { measure: id, bound, value, by } = commitment;
  const none = (unjudged: Unjudged) => ({ unjudged, judgedIn: null, judgedOn: null });
  if (analysis === null) return none(id === undefined ? "no-measure" : "measure-not-read");
  if (bound === undefined || value === undefined || !Number.isFinite(value))
    return none("no-number");
  if (by === undefined) return none("no-date");
  if (outcome === "cannot-be-judged") return none(point === null ? "over-before" : "no-value");

  const { measure, series } = analysis;
  const judgedIn = judgedPeriod(by, series, measure);
  const known = judgedIn !== null && measure.usualDelay !== undefined;
  return { unjudged: null, judgedIn, judgedOn: known ? dueDay(measure, judgedIn) : null };
}

function replaces(later: Made, earlier: Made): boolean {
  return (
    later.session.date > earlier.session.date &&
    later.commitment.measure === earlier.commitment.measure &&
    hasNumber(later.commitment) &&
    hasNumber(earlier.commitment)
  );
}

/** Whether a promise names a measure, a number, and by when. */
function hasNumber({ measure, bound, value, by }: Commitment): boolean {
  return measure !== undefined && bound !== undefined && value !== undefined && by !== undefined;
}

function unanswered(
  held: readonly Session[],
  measures: readonly MeasureAnalysis[],
): readonly UnansweredQuestion[] {
  const asked = held.flatMap((session) =>
    session.questions.map((question) => ({ session, question })),
  );
  return asked
    .filter(({ question }) => question.answers.length === 0)
    .map(({ session, question }) => ({
      session,
      question,
      analysis: analysisOf(question.measure, measures),
      again: asked.filter(
        (later) =>
          question.measure !== undefined &&
          later.question.measure === question.measure &&
          later.session.date > session.date,
      ),
    }));
}

const STATES = ["overdue", "open", "done"] as const;

function agreedActions(
  held: readonly Session[],
  measures: readonly MeasureAnalysis[],
  asAt: Day,
): readonly FollowedAction[] {
  return held
    .flatMap((session) =>
      session.actions.map((action): FollowedAction => {
        const { due, measure } = action;
        const state = stateOf(action, asAt);
        return {
          session,
          action,
          analysis: analysisOf(measure, measures),
          state,
          daysOverdue: state === "overdue" && due !== undefined ? daysBetween(due, asAt) : 0,
        };
      }),
    )
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}

function stateOf({ due, done }: AgreedAction, asAt: Day): FollowedAction["state"] {
  if (done !== undefined) return "done";
  return due !== undefined && due < asAt ? "overdue" : "open";
}

/**
 * Whether a promise was broken, its measure is not there to this day, and no other took its place.
 *
 * @param session one that took its place in this session or later does not count; `null`: any does
 */
export function isStillBroken(
  { outcome, left, replacedBy }: FollowedCommitment,
  session: Day | null = null,
): boolean {
  const stands = replacedBy === null || (session !== null && replacedBy.session.date >= session);
  return outcome === "broken" && left !== 0 && stands;
}

/** Whether an action of the plan is late, its owner's post vacant, or done without a sign of it. */
function isAmiss({ standing, vacant, unproven, unmoved }: PlannedAction): boolean {
  return standing === "overdue" || vacant || unproven || unmoved;
}

function analysisOf(
  id: Id | undefined,
  measures: readonly MeasureAnalysis[],
): MeasureAnalysis | null {
  return measures.find(({ measure }) => measure.id === id) ?? null;
}

function inOrder(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b);
}
