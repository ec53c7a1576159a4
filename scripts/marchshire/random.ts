/** A stream of random numbers: the same name and draw give the same numbers on every machine. */
export interface Random {
  /** From 0 up to but not including 1. */
  readonly uniform: () => number;
  /** Box–Muller. */
  readonly normal: (mean: number, deviation: number) => number;
  /** Knuth's method: for means up to 700. */
  readonly poisson: (mean: number) => number;
  /** So many tries, each with this chance. */
  readonly binomial: (tries: number, chance: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** The seed of the whole council: another one gives another Marchshire. */
export const SEED = 20_190_118;

/**
 * A stream of its own for each process, so that a change to one leaves the others as they were.
 *
 * @param draw Which of its possible histories: chosen where chance alone would look like a change.
 */
export function random(name: string, draw: number): Random {
  const uniform = mulberry32(hash(`${SEED} ${name} ${draw}`));
  const normal = (mean: number, deviation: number) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const binomial = (tries: number, chance: number) => {
    let met = 0;
    for (let i = 0; i < tries; i++) if (uniform() < chance) met++;
    return met;
  };
  const poisson = (mean: number) => {
    const end = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > end; product *= uniform()) count++;
    return count;
  };
  const pick = <T>(from: readonly [T, ...T[]]) =>
    from[Math.floor(uniform() * from.length)] ?? from[0];
  return { uniform, normal, poisson, binomial, pick };
}

/** Tommy Ettinger's generator of 32 bits, public domain: passes gjrand, and fits on five lines. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}

/** A chance that is moved by chance: normal noise on its log odds, so that it stays between 0 and 1. */
export function stirred(chance: number, noise: number): number {
  return 1 / (1 + Math.exp(-(Math.log(chance / (1 - chance)) + noise)));
}
