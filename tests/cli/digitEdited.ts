import { MANIFEST_PATH } from "#contract/manifest.ts";

/** What of a manifest is a checksum or a length: the day and the version of the tool are no figures. */
const OF_FILES = /"files"[\s\S]*/;

/**
 * A file with one of its digits edited by hand.
 *
 * @param which Any number: which of its digits.
 * @param by 1 to 9: how much is added to it; 9 and one more is 0.
 */
export function digitEdited(text: string, path: string, which: number, by: number): string {
  const from = path === MANIFEST_PATH ? (OF_FILES.exec(text)?.index ?? 0) : 0;
  const digits = [...text.slice(from).matchAll(/\d/g)].map(({ index }) => from + index);
  const place = digits[which % digits.length];
  // A file without any digit: any other change of it is one as well.
  if (place === undefined) return `${text} `;
  return text.slice(0, place) + ((Number(text[place]) + by) % 10) + text.slice(place + 1);
}
