/** The minus sign: a hyphen is read as nothing, or as "to". */
export const MINUS = "\u2212";

/** Beyond it a number has no digits left to round. */
const LARGE = 1e12;

/** Below it a number is printed as zero, and JavaScript writes it with an exponent. */
const SMALL = 1e-6;

/**
 * The size of a number with so many decimals, as `Intl.NumberFormat("en-GB")` writes it to the last digit: what a
 * reader sees of a number (16.45, not the fraction of two that stands for it) is rounded, halves up. That
 * takes a browser some 20 ms to make ready, in the middle of a page.
 */
function sized(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (!(size < LARGE))
    return size.toLocaleString("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  const digits = String(size < SMALL ? 0 : Math.round(Number(`${size}e${decimals}`)));
  const all = digits.padStart(decimals + 1, "0");
  const whole = grouped(all.slice(0, all.length - decimals));
  return decimals === 0 ? whole : `${whole}.${all.slice(-decimals)}`;
}

/** `1,909`, `1,234,567`. */
function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** The most decimals that are printed. */
const MOST_DECIMALS = 3;

/**
 * A number as it is printed everywhere: `1,909`, `16.5`, `−3.2`. Halves round away from zero, as
 * people round; what rounds to zero has no sign.
 */
export function numeral(value: number, decimals: number): string {
  const text = sized(value, Math.min(Math.max(decimals, 0), MOST_DECIMALS));
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
