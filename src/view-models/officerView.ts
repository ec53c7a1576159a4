import type { AgendaItem, Question, Session } from "#contract/sessions.ts";
import { type AgendaPart, putOn } from "#domain/agendaOf.ts";
import type { DashboardAnalysis, MeasureAnalysis } from "#domain/findings.ts";
import { type CarriedText, carriedText } from "./carriedText.ts";
import { figureSentence } from "./figure.ts";
import { explanation } from "./measurePage.ts";
import type { MeasurePageModel, QuestionCard, Tag } from "./models.ts";
import { questionCard } from "./questionCard.ts";
import { statusTag } from "./statusTag.ts";
import { clause, counted, sentence } from "./words/text.ts";

/** One item of the agenda, or what is asked beside it, as who answers for it should be ready for it. */
export interface OfficerItem {
  readonly key: string;
  readonly title: string;
  /** `null` where it is about no measure. */
  readonly measure: string | null;
  readonly figure: string | null;
  readonly status: Tag | null;
  /** Whether an explanation is wanted, and why; `null` where none is. */
  readonly explanation: MeasurePageModel["explanation"];
  /** What members have written down to ask. */
  readonly asked: readonly string[];
  /** What the figures ask, the strongest first. */
  readonly likely: readonly QuestionCard[];
  /** What was asked, promised or agreed before, and is open. */
  readonly carried: readonly CarriedText[];
}

/** What one role will be asked. */
export interface OfficerPart {
  /** The role that answers; the session as a whole where nobody is named. */
  readonly owner: string;
  readonly items: readonly OfficerItem[];
}

/** A session as officers prepare for it: by who answers, the role with most items first. */
export interface OfficerView {
  readonly opening: string;
  readonly parts: readonly OfficerPart[];
}

/** How many questions of the figures stand with an item: a member has time for no more. */
const LIKELY = 3;

const OF_NO_MEASURE = "Questions that are about no one measure";

const NOBODY = "Nobody is named as owner";
/** Who answers for the item of the agenda that is about promises. */
const PROMISERS = "Whoever promised something before";

/** @param agenda with what is carried to it */
export function officerView(
  session: Session,
  agenda: readonly AgendaPart[],
  { measures }: DashboardAnalysis,
): OfficerView {
  const asked = [
    ...agenda.map((part) => ({ part, questions: session.questions.filter(isAbout(part.item)) })),
    ...askedBeside(agenda, session.questions, measures),
  ];
  const items = asked.map(({ part, questions }, place) => {
    const found = measures.find(({ measure }) => measure.id === part.item.measure) ?? null;
    const owner = found?.measure.owner;
    return {
      owner: owner === undefined ? whoElse(part) : clause(owner),
      item: officerItem(part, place, found, questions),
    };
  });
  const owners = [...new Set(items.map(({ owner }) => owner))];
  const wanted = items.filter(({ item }) => isWanted(item)).length;
  return {
    opening: openingOf(agenda.length, wanted),
    parts: owners
      .map((owner) => ({
        owner,
        items: items.filter((one) => one.owner === owner).map(({ item }) => item),
      }))
      .toSorted(
        (a, b) =>
          Number(a.owner === NOBODY) - Number(b.owner === NOBODY) ||
          b.items.length - a.items.length,
      ),
  };
}

/** Who answers where no measure has an owner. */
function whoElse({ about }: AgendaPart): string {
  return about === "promises" ? PROMISERS : NOBODY;
}

/** What members ask of measures that are not on the agenda, and of none. */
function askedBeside(
  agenda: readonly AgendaPart[],
  questions: readonly Question[],
  measures: readonly MeasureAnalysis[],
): readonly { readonly part: AgendaPart; readonly questions: readonly Question[] }[] {
  const beside = questions.filter((asked) => !agenda.some(({ item }) => isAbout(item)(asked)));
  const items = measures.map(({ measure: { id, title } }) => ({ title, measure: id }));
  return [
    ...items.map((item) => ({ item, about: isAbout(item) })),
    {
      item: { title: OF_NO_MEASURE },
      about: (asked: Question) => !items.some((item) => isAbout(item)(asked)),
    },
  ]
    .map(({ item, about }) => ({
      part: putOn(item),
      questions: beside.filter(about),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function isAbout({ measure }: AgendaItem): (question: Question) => boolean {
  return (question) => measure !== undefined && question.measure === measure;
}

function openingOf(items: number, wanted: number): string {
  if (items === 0) return "Nothing is on the agenda yet.";
  const are = items === 1 ? "There is 1 item" : `There are ${items} items`;
  if (wanted === 0) return `${are} on the agenda. None wants an explanation.`;
  return `${are} on the agenda. ${counted(wanted, "explanation")} ${wanted === 1 ? "is" : "are"} wanted before the session.`;
}

function isWanted({ explanation }: OfficerItem): boolean {
  return explanation !== null && explanation.tag.tone === "bad";
}

function officerItem(
  { item, carried }: AgendaPart,
  place: number,
  analysis: MeasureAnalysis | null,
  questions: readonly Question[],
): OfficerItem {
  return {
    key: `${place} ${item.title}`,
    title: clause(item.title),
    measure: analysis?.measure.id ?? null,
    figure: analysis === null ? null : figureSentence(analysis),
    status: analysis === null ? null : statusTag(analysis.status.verdict),
    explanation: analysis === null ? null : explanation(analysis),
    asked: questions.map(({ text }) => sentence(text)),
    likely:
      analysis === null
        ? []
        : analysis.questions
            .toSorted((a, b) => b.strength - a.strength)
            .slice(0, LIKELY)
            .map((finding) => questionCard(finding, analysis)),
    // An explanation that is wanted is said by itself.
    carried: carried
      .filter(({ kind }) => kind !== "escalate" && kind !== "explanation-required")
      .map(carriedText),
  };
}
