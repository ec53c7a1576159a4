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
  { short: "XmR", long: "values (X) and their moving ranges (mR)" },
];

/** Two capitals make an acronym, also where the middle is small: `CiN`, `LAC`. */
const ACRONYM = /(?<![\p{L}\d])[A-Z][A-Za-z]*[A-Z](?=s?(?![\p{L}\d]))/gu;

/** The acronyms of a text that are known and not written out in it, in the order in which they come. */
export function shortWords(text: string): readonly Acronym[] {
  const said = text.toLowerCase();
  const shorts = [...new Set(text.match(ACRONYM))].map((short) => short.toUpperCase());
  return [...new Set(shorts)].flatMap((short) =>
    [...ACRONYMS, ...OTHERS].filter(
      (known) => known.short.toUpperCase() === short && !said.includes(known.long.toLowerCase()),
    ),
  );
}

/** The acronyms of a text that nobody has explained to us: they can only be explained by whoever wrote them. */
export function unknownAcronyms(text: string): readonly string[] {
  const known = new Set([...ACRONYMS, ...OTHERS].map(({ short }) => short.toUpperCase()));
  return [...new Set(text.match(ACRONYM))].filter((short) => !known.has(short.toUpperCase()));
}

/** `MASH stands for multi-agency safeguarding hub.` */
export function standsFor({ short, long }: Acronym): string {
  return `${short} stands for ${long}.`;
}
