import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { GLOSSARY } from "./glossary.ts";
import type { HelpSection } from "./helpSections.ts";
import type { QuestionCard, Term } from "./models.ts";
import { dayName } from "./words/periods.ts";
import { clause, counted, list } from "./words/text.ts";

export type FindableKind = "measure" | "action" | "question" | "session" | "term" | "help";

/** One thing that can be found: what it is called, what it belongs to, and its address in the app. */
export interface Findable {
  readonly key: string;
  readonly kind: FindableKind;
  readonly title: string;
  readonly about: string;
  readonly path: string;
}

/** The same with all the words that it is found by. */
export interface Worded extends Findable {
  readonly words: readonly (string | undefined)[];
}

/** `title` and `words`: what it is found by, as `plain` writes it, with a space before every word. */
export interface SearchEntry {
  readonly findable: Findable;
  readonly title: string;
  readonly words: string;
}

/** Everything that can be found, made ready once, so that a search is one pass over plain text. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** What can be searched, in a sentence. */
  readonly about: string;
}

/** What a search is given: it asks, and knows nothing of how things are found. */
export interface Searchable {
  /** What can be searched, in a sentence. */
  readonly about: string;
  readonly found: (text: string) => Found | null;
}

/** What was found of one kind. `count`: how many there are, of which `first` are listed. */
export interface FoundGroup {
  readonly kind: FindableKind;
  readonly title: string;
  readonly count: number;
  readonly first: readonly Findable[];
}

/** What a search has found. `text` says how much of what, or that there is nothing and what to do. */
export interface Found {
  readonly groups: readonly FoundGroup[];
  readonly text: string;
}

/** What is searched. `cards`: the questions that the figures ask. */
export interface Searched {
  readonly dashboard: Pick<Dashboard, "areas" | "measures"> | null;
  readonly plan: ActionPlan | null;
  readonly sessions: readonly Session[];
  readonly cards: readonly QuestionCard[];
  readonly help: readonly HelpSection[];
}

/** Kinds in the order in which they are listed. */
const KINDS = [
  { kind: "measure", title: "Measures", one: "measure", of: "measures" },
  {
    kind: "action",
    title: "Actions of the plan",
    one: "action of the plan",
    of: "actions of the plan",
  },
  { kind: "question", title: "Questions", one: "question", of: "questions" },
  { kind: "session", title: "Sessions", one: "session", of: "sessions" },
  { kind: "term", title: "Glossary", one: "word of the glossary", of: "words of the glossary" },
  { kind: "help", title: "Help", one: "section of the help", of: "sections of the help" },
] as const;

/** How many of a kind are listed: what can be taken in at once. The next word narrows it down. */
const LISTED = 6;

/**
 * All that a search looks through: measures, actions of the plan, questions of the figures and of the
 * sessions, the sessions themselves, the glossary and the help. Where the figures have not come, there are still
 * the last two.
 *
 * @param entries one for each thing that can be found, where they were made a few at a time
 */
export function searchIndex(
  searched: Searched,
  entries: readonly SearchEntry[] = findables(searched).map(searchEntry),
): SearchIndex {
  const there = KINDS.filter(({ kind }) => entries.some(({ findable }) => findable.kind === kind));
  return { entries, about: `You can search ${list(there.map(({ of }) => of))}.` };
}

/** The index as a search asks it. */
export function searchable(index: SearchIndex): Searchable {
  return { about: index.about, found: (text) => found(index, text) };
}

/** All that can be found, with its words. */
export function findables({ dashboard, plan, sessions, cards, help }: Searched): readonly Worded[] {
  const measures = dashboard?.measures ?? [];
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  const areas = new Map(dashboard?.areas.map(({ id, title }) => [id, title]));

  return [
    ...measures.map((measure): Worded => {
      const { id, title, area, definition, owner, per, numerator, denominator } = measure;
      const about = areas.get(area) ?? "";
      const words = [id, about, definition, owner, per, numerator, denominator];
      return {
        key: `measure-${id}`,
        kind: "measure",
        title,
        about,
        path: `/measures/${id}`,
        words,
      };
    }),
    ...(plan?.priorities ?? []).flatMap((priority) =>
      priority.actions.map(({ id, title, owner, note, measures }): Worded => {
        const about = [clause(priority.title), owner].filter(Boolean).join("; ");
        const words = [about, note, ...measures.map((id) => titles.get(id))];
        return { key: `action-${id}`, kind: "action", title, about, path: `/plan#${id}`, words };
      }),
    ),
    ...cards.map(({ id, measureId, measure, question, evidence }): Worded => ({
      key: `asked-${id}`,
      kind: "question",
      title: question,
      about: measure,
      path: questionsPath(measureId),
      words: [measure, evidence],
    })),
    ...sessions.flatMap(({ date, title: session, questions }) =>
      questions.map(({ id, measure, text, answers }): Worded => {
        const about = `Asked on ${dayName(date)}`;
        return {
          key: `session-${date}-${id}`,
          kind: "question",
          title: clause(text),
          about,
          path: measure === undefined ? sessionPath(date) : questionsPath(measure),
          words: [
            about,
            session,
            measure === undefined ? undefined : titles.get(measure),
            ...answers.map(({ text }) => text),
          ],
        };
      }),
    ),
    ...sessions.map(({ date, title, agenda, commitments, actions }): Worded => ({
      key: `session-${date}`,
      kind: "session",
      title: clause(title),
      about: dayName(date),
      path: sessionPath(date),
      words: [
        dayName(date),
        ...agenda.map(({ title }) => title),
        ...[...commitments, ...actions].map(({ text }) => text),
      ],
    })),
    ...GLOSSARY.map((term): Worded => {
      const { short, text } = term;
      const title = short === null ? term.term : `${term.term} (${short})`;
      const anchor = termAnchor(term);
      const path = `/help#${anchor}`;
      return { key: `term-${anchor}`, kind: "term", title, about: text, path, words: [text] };
    }),
    ...help.map(({ id, title, about, path, text }): Worded => ({
      key: `help-${id}`,
      kind: "help",
      title,
      about,
      path,
      words: [about, text],
    })),
  ];
}

function sessionPath(date: Day): string {
  return `/sessions/${date}`;
}

/** Makes one thing ready to be found. */
export function searchEntry({ words, ...findable }: Worded): SearchEntry {
  const title = indexed(findable.title);
  return {
    findable,
    title,
    words: title + indexed(words.filter((word) => word !== undefined).join(" ")),
  };
}

/**
 * What is found by the words of a text: each of them begins a word of what is found, in any order. What
 * has them in its title comes first. `null` where the text has no word.
 */
export function found({ entries, about }: SearchIndex, text: string): Found | null {
  const phrase = plain(text);
  const asked = phrase.split(/(?= )/).filter((word) => word !== "");
  if (asked.length === 0) return null;

  const matches = entries
    .filter(({ words }) => asked.every((word) => words.includes(word)))
    .map(({ findable, title }) => ({ findable, place: place(title) }))
    .sort((a, b) => a.place - b.place)
    .map(({ findable }) => findable);
  const groups = KINDS.map(({ kind, title }) => {
    const all = matches.filter((findable) => findable.kind === kind);
    return { kind, title, count: all.length, first: all.slice(0, LISTED) };
  }).filter(({ count }) => count > 0);
  return { groups, text: groups.length === 0 ? nothing(text, about) : foundText(groups) };

  function place(title: string): number {
    if (title.startsWith(phrase)) return 0;
    return asked.every((word) => title.includes(word)) ? 1 : 2;
  }
}

/** Where a term of the glossary stands on the help page: `process-limits`. */
export function termAnchor({ term }: Pick<Term, "term">): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function questionsPath(measure: string): string {
  return `/measures/${measure}#questions`;
}

/** A text as it is compared: lower case, no accents or apostrophes, a space before every word. */
function plain(text: string): string {
  const letters = text.normalize("NFKD").replace(/[\p{M}'’]+/gu, "");
  return ` ${letters.toLowerCase()}`.replace(/[^\p{L}\p{N}]+/gu, " ").trimEnd();
}

/** Each acronym and what it stands for, as they are compared, and how the latter is known in a text. */
const ACRONYMS = GLOSSARY.flatMap(({ short, term }) => {
  if (short === null) return [];
  const long = plain(term);
  return [{ short: plain(short), long, said: new RegExp(long.replaceAll(/ (\S+)/g, " $1\\S*")) }];
});

/**
 * A text as it is looked through. What has a hyphen is there as one word as well (`rereferral`), an
 * acronym with what it stands for, and what one stands for with its acronym.
 */
function indexed(text: string): string {
  const words = plain(text);
  const joined = text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)+/gu) ?? [];
  return [
    words,
    ...joined.map((word) => plain(word.replaceAll(/[-‑]/g, ""))),
    ...ACRONYMS.filter(({ short }) => `${words} `.includes(`${short} `)).map(({ long }) => long),
    ...ACRONYMS.filter(({ said }) => said.test(words)).map(({ short }) => short),
  ].join("");
}

function foundText(groups: readonly FoundGroup[]): string {
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const each = KINDS.flatMap(({ kind, one, of }) => {
    const group = groups.find((group) => group.kind === kind);
    return group === undefined ? [] : [counted(group.count, one, of)];
  });
  const more = groups.some(({ count, first }) => count > first.length);
  return `${counted(all, "result")}: ${list(each)}.${more ? " Another word would narrow them down." : ""}`;
}

function nothing(text: string, about: string): string {
  return `Nothing was found for “${text.trim()}”. ${about} Try fewer letters, or another word.`;
}
