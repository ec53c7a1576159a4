import { type Acronym, ACRONYMS } from "./glossary.ts";

/** Letters that are no words of the field: kinds of files, sizes, and who publishes. */
const OTHERS: readonly Acronym[] = [
  { short: "AA", long: "the second of three levels" },
  { short: "CSV", long: "comma-separated values, a file that a spreadsheet opens" },
  { short: "MB", long: "megabyte, a million letters" },
  { short: "NHS", long: "National Health Service" },
  { short: "PDF", long: "portable document format, a file to read and print" },
  { short: "PNG", long: "portable network graphics, a picture of dots" },
  { short: "SVG", long: "scalable vector graphics, a picture that is sharp at every size" },
  { short: "XmR", long: "values and their moving ranges" },
];

/** Two capitals make an acronym, also where the middle is small: `CiN`, `LAC`. */
const ACRONYM = /(?<![\p{L}\d])[A-Z][A-Za-z]*[A-Z](?=s?(?![\p{L}\d]))/gu;

/** The acronyms of a text that are known, in the order in which they come. */
export function acronymsIn(text: string): readonly Acronym[] {
  const shorts = text.match(ACRONYM)?.map((short) => short.toUpperCase()) ?? [];
  return [...new Set(shorts)].flatMap((short) =>
    [...ACRONYMS, ...OTHERS].filter((known) => known.short.toUpperCase() === short),
  );
}

/** Those of them that the text does not write out itself. */
export function shortWords(text: string): readonly Acronym[] {
  const said = text.toLowerCase();
  return acronymsIn(text).filter(({ long }) => !said.includes(long.toLowerCase()));
}

/** The acronyms of a text that nobody has explained to us: they can only be explained by whoever wrote them. */
export function unknownAcronyms(text: string): readonly string[] {
  const known = new Set([...ACRONYMS, ...OTHERS].map(({ short }) => short.toUpperCase()));
  return [...new Set(text.match(ACRONYM))].filter((short) => !known.has(short.toUpperCase()));
}

/** What is said right behind an acronym: `(MASH: multi-agency safeguarding hub)`. */
export function besideWord({ short, long }: Acronym): string {
  return `(${short}: ${long})`;
}

/** `MASH stands for multi-agency safeguarding hub.` */
export function standsFor({ short, long }: Acronym): string {
  return `${short} stands for ${long}.`;
}

/** What the acronyms of texts stand for, each in a sentence; what one text writes out is not said again. */
export function shortSentences(texts: readonly string[]): readonly string[] {
  return shortWords(texts.join("\n")).map(standsFor);
}
