/** The rules of Making Data Count, in the order in which they name a point. */
export const RULE_NAMES = [
  "aboveUpperLimit",
  "belowLowerLimit",
  "trendUp",
  "trendDown",
  "twoOfThreeHigh",
  "twoOfThreeLow",
  "shiftHigh",
  "shiftLow",
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** The rules that a point is part of, one bit each: the first rule is the lowest bit. */
type RuleBits = number;

const ABOVE_UPPER_LIMIT = 1;
const BELOW_LOWER_LIMIT = 2;
const TREND_UP = 4;
const TREND_DOWN = 8;
const TWO_OF_THREE_HIGH = 16;
const TWO_OF_THREE_LOW = 32;
const SHIFT_HIGH = 64;
const SHIFT_LOW = 128;
const BOTH_TRENDS = TREND_UP | TREND_DOWN;
const BOTH_LIMITS = ABOVE_UPPER_LIMIT | BELOW_LOWER_LIMIT;

/** A row that no rule looks at: nothing came, or it isn't confirmed. It ends every run. */
export const NOT_JUDGED = 9;

/** Every set of rules that a point can have, by its bits, made once. */
const RULE_SETS: readonly (readonly RuleName[])[] = Array.from({ length: 256 }, (_, bits) =>
  RULE_NAMES.filter((_, i) => (bits & (1 << i)) !== 0),
);
const NO_RULES: readonly RuleName[] = [];

/**
 * Finds the special causes of one phase in one pass, and writes them into `bits`.
 *
 * @param zones Where each row lies (see `zoneOf`), or `NOT_JUDGED`.
 * @param values The same rows as they move: a trend doesn't ask where the mean is.
 */
export function markRules(
  bits: Uint8Array,
  zones: Int8Array,
  values: Float64Array,
  { start, end }: { readonly start: number; readonly end: number },
  runLength: number,
): void {
  let sameSide = 0;
  let rising = 1;
  let falling = 1;
  let zoneBefore = NOT_JUDGED;
  let zoneBeforeThat = NOT_JUDGED;
  let before = Number.NaN;

  for (let i = start; i < end; i++) {
    const zone = zones[i] ?? NOT_JUDGED;
    const value = values[i] ?? Number.NaN;
    if (zone === NOT_JUDGED) {
      sameSide = 0;
      rising = 1;
      falling = 1;
    } else {
      if (zone === 3) mark(bits, i, 1, ABOVE_UPPER_LIMIT);
      if (zone === -3) mark(bits, i, 1, BELOW_LOWER_LIMIT);

      rising = value > before ? rising + 1 : 1;
      falling = value < before ? falling + 1 : 1;
      markRun(bits, i, rising, runLength, TREND_UP);
      markRun(bits, i, falling, runLength, TREND_DOWN);

      if (zone > 0) {
        sameSide = zoneBefore > 0 && zoneBefore !== NOT_JUDGED ? sameSide + 1 : 1;
        markRun(bits, i, sameSide, runLength, SHIFT_HIGH);
        if (sameSide >= 3) markNear(bits, i, zone, zoneBefore, zoneBeforeThat, TWO_OF_THREE_HIGH);
      } else if (zone < 0) {
        sameSide = zoneBefore < 0 ? sameSide + 1 : 1;
        markRun(bits, i, sameSide, runLength, SHIFT_LOW);
        if (sameSide >= 3) markNear(bits, i, -zone, -zoneBefore, -zoneBeforeThat, TWO_OF_THREE_LOW);
      } else sameSide = 0;
    }
    zoneBeforeThat = zoneBefore;
    zoneBefore = zone;
    before = value;
  }
}

/** The whole run when it becomes long enough, then each further point: no row is marked twice. */
function markRun(bits: Uint8Array, i: number, run: number, runLength: number, rule: RuleBits) {
  if (run >= runLength) mark(bits, i, run === runLength ? runLength : 1, rule);
}

/** Of three on one side, those near the limit where at least two are. Beyond it is not near. */
function markNear(
  bits: Uint8Array,
  i: number,
  zone: number,
  zoneBefore: number,
  zoneBeforeThat: number,
  rule: RuleBits,
) {
  const near = Number(zone === 2) + Number(zoneBefore === 2) + Number(zoneBeforeThat === 2);
  if (near < 2) return;
  if (zone === 2) mark(bits, i, 1, rule);
  if (zoneBefore === 2) mark(bits, i - 1, 1, rule);
  if (zoneBeforeThat === 2) mark(bits, i - 2, 1, rule);
}

function mark(bits: Uint8Array, last: number, rows: number, rule: RuleBits) {
  for (let i = last - rows + 1; i <= last; i++) bits[i] = (bits[i] ?? 0) | rule;
}

/** Every rule that a point is part of. */
export function rulesOf(bits: RuleBits): readonly RuleName[] {
  return RULE_SETS[bits] ?? NO_RULES;
}

/**
 * The one rule that a point is shown by: limit, then trend, two of three, shift. A turning point,
 * in a rising and a falling run at once, takes the later run, whose direction the next step has.
 */
export function specialCauseOf(bits: RuleBits, risesNext: boolean): RuleName | null {
  if ((bits & BOTH_TRENDS) === BOTH_TRENDS && (bits & BOTH_LIMITS) === 0)
    return risesNext ? "trendUp" : "trendDown";
  return rulesOf(bits)[0] ?? null;
}
