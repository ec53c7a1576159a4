import type { Measure } from "#contract/measure.ts";
import type { RecordItem } from "#contract/record.ts";
import { answerText, promisedText } from "./recordWords.ts";
import { dayName } from "./words/periods.ts";
import { plainText } from "#contract/plainText.ts";
import { capital, clause, list, sentence } from "./words/text.ts";

/** What kind of thing of the record it is, in a word. */
export function itemName({ kind }: RecordItem): string {
  return NAMES[kind];
}

const NAMES: Readonly<Record<RecordItem["kind"], string>> = {
  session: "Session",
  question: "Question",
  answer: "Answer",
  commitment: "Promise",
  action: "Action",
};

/**
 * All that a thing of the record says, as it is read in one cell.
 *
 * @param measures by which a measure is called by its title; one that is not among them, by its id
 */
export function itemText(item: RecordItem, measures: readonly Measure[]): string {
  return plainText([...sentencesOf(item, measures), ...about(item, measures)].join(" "));
}

function sentencesOf(item: RecordItem, measures: readonly Measure[]): readonly string[] {
  switch (item.kind) {
    case "session": {
      const titles = item.agenda.map(({ title }) => `“${clause(title)}”`);
      return [
        sentence(item.title),
        titles.length === 0 ? "Nothing on the agenda." : `Agenda: ${list(titles)}.`,
      ];
    }
    case "question":
      return [sentence(item.text), ...by("Asked by", item.askedBy)];
    case "answer":
      return [answerText(item)];
    case "commitment": {
      const measure = measures.find(({ id }) => id === item.measure) ?? null;
      const promised = promisedText(item, measure);
      return [
        sentence(item.text),
        ...(promised === null ? [] : [`${capital(promised)}.`]),
        ...by("Owner", item.owner),
      ];
    }
    case "action":
      return [
        sentence(item.text),
        ...by("Owner", item.owner),
        ...(item.due === undefined ? [] : [`Due on ${dayName(item.due)}.`]),
        ...(item.done === undefined ? [] : [`Done on ${dayName(item.done)}.`]),
      ];
  }
}

function by(role: string, name: string | undefined): readonly string[] {
  return name === undefined || name.trim() === "" ? [] : [`${role}: ${clause(name)}.`];
}

function about(item: RecordItem, measures: readonly Measure[]): readonly string[] {
  if (!("measure" in item) || item.measure === undefined) return [];
  const title = measures.find(({ id }) => id === item.measure)?.title ?? item.measure;
  return [`About: ${clause(title)}.`];
}
