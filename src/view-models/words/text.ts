import { shortNumeral } from "./numbers.ts";

/** `police, schools and health`. */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** `1 month`, `3 months`, `1,200 months`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${shortNumeral(count, 3)} ${count === 1 ? one : many}`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["people", "person"],
]);

/**
 * One of them: `referrals` → `referral`, `cases a worker` → `case a worker`, `FTE social workers` →
 * `FTE social worker`. What is counted per or of something stays.
 */
export function singular(words: string): string {
  const parts = words.split(" ");
  const many = parts.findIndex((part) => IRREGULAR.has(part) || /[^su]s$/.test(part));
  if (many === -1 || /^(per|of)$/.test(parts[0] ?? "")) return words;
  return parts.map((part, i) => (i === many ? oneOf(part) : part)).join(" ");
}

function oneOf(word: string): string {
  return IRREGULAR.get(word) ?? word.replace(/ies$/, "ys").slice(0, -1);
}

/** A title within a sentence: its first letter is small, unless it begins with an acronym or a name. */
export function inSentence(title: string): string {
  const first = title.split(/\s/, 1)[0] ?? "";
  return /^[A-Z][a-z'’-]*,?$/.test(first) && !NAMES.has(first)
    ? title.slice(0, 1).toLowerCase() + title.slice(1)
    : title;
}

const NAMES: ReadonlySet<string> = new Set(["Ofsted", "England", "Herefordshire", "Marchshire"]);

/** The first letter of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Words from data as a sentence of their own: one full stop at the end. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, " ");
  return trimmed === "" || /[.!?…]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Words from data within a sentence of ours: no full stop at their end. */
export function clause(text: string): string {
  return text.trim().replace(/\s+/g, " ").replace(/\.$/, "");
}
