/** The minus sign: a hyphen is read as nothing, or as "to". */
export const MINUS = "\u2212";

const FORMATS = [0, 1, 2, 3].map(
  (decimals) =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
);

/**
 * A number as it is printed everywhere: `1,909`, `16.5`, `−3.2`. Halves round away from zero, as
 * people round; what rounds to zero has no sign.
 */
export function numeral(value: number, decimals: number): string {
  const format = FORMATS[Math.min(Math.max(decimals, 0), FORMATS.length - 1)];
  const text = format === undefined ? String(Math.abs(value)) : format.format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** The number that a reader takes from what is printed: −2.5 with no decimals is −3. */
export function asPrinted(value: number, decimals: number): number {
  return Number(plainNumeral(numeral(value, decimals)));
}

/** What is printed, for a machine: no commas, and a hyphen for a minus. `1234.5`, `-3.2`. */
export function plainNumeral(printed: string): string {
  return printed.replaceAll(",", "").replace(MINUS, "-");
}

/** Without zeros at the end, as targets and counts are said: `16`, `16.5`, `115.4`. */
export function shortNumeral(value: number, decimals: number): string {
  const text = numeral(value, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Whether a number is printed as zero although it is not: then it is "less than 0.1". */
export function printsAsZero(value: number, decimals: number): boolean {
  return value !== 0 && !/[1-9]/.test(numeral(value, decimals));
}

/** The smallest number that is printed: 0.1 for one decimal. */
export function smallestPrinted(decimals: number): string {
  return numeral(10 ** -decimals, decimals);
}

/** The counts behind a ratio: `1,909 of 3,414`. Staff may be parts of a post: one decimal. */
export function outOf(part: number, whole: number): string {
  return `${shortNumeral(part, 1)} of ${shortNumeral(whole, 1)}`;
}

/**
 * A share as a natural frequency: `about 1 month in 10`, `fewer than 1 in 100`. Tenths, and
 * hundredths near the ends: nobody knows a share more closely from twenty-four months.
 *
 * @param share 0 to 1.
 */
export function aboutIn(share: number, one = "", many = one): string {
  const of = (count: number) => `${count}${count === 1 ? one && ` ${one}` : many && ` ${many}`}`;
  if (share < 0.005) return `fewer than ${of(1)} in 100`;
  if (share >= 0.995) return `more than ${of(99)} in 100`;
  if (share < 0.05 || share > 0.95) return `about ${of(Math.round(share * 100))} in 100`;
  return `about ${of(Math.min(9, Math.max(1, Math.round(share * 10))))} in 10`;
}
