/** One sum over unknown numbers: the factor of each, and what they come to. */
export interface Equation {
  readonly factors: ReadonlyMap<number, number>;
  readonly sum: number;
}

/** The least and the most that an unknown can be while every equation holds and none is negative. */
export interface Extremes {
  readonly least: (unknown: number) => number;
  readonly most: (unknown: number) => number;
}

const EXACT = 1e-7;

/**
 * What a set of equations over numbers that are not negative leaves open for each of them, by the
 * simplex method: Dantzig, Linear Programming and Extensions (1963), with the rule of Bland (1977),
 * by which it ends.
 *
 * @returns `null` where no numbers fulfil them all.
 */
export function extremes(equations: readonly Equation[], unknowns: number): Extremes | null {
  const tableau = new Tableau(equations, unknowns);
  if (!tableau.isFeasible()) return null;
  return {
    least: (unknown) => 0 - tableau.most(unknown, -1),
    most: (unknown) => tableau.most(unknown, 1),
  };
}

/** The equations solved for some of their unknowns, the basis; all others are zero. */
class Tableau {
  readonly #rows: number[][];
  readonly #basis: number[];
  readonly #unknowns: number;

  /** Each equation begins with an artificial unknown of its own, to be driven out. */
  constructor(equations: readonly Equation[], unknowns: number) {
    this.#unknowns = unknowns;
    const width = unknowns + equations.length;
    this.#rows = equations.map(({ factors, sum }, i) => {
      const sign = sum < 0 ? -1 : 1;
      const row = Array.from({ length: width + 1 }, () => 0);
      for (const [unknown, factor] of factors) row[unknown] = sign * factor;
      row[unknowns + i] = 1;
      row[width] = sign * sum;
      return row;
    });
    this.#basis = equations.map((_, i) => unknowns + i);
  }

  /** Drives the artificial unknowns to zero, and says whether that can be done. */
  isFeasible(): boolean {
    const isArtificial = (unknown: number) => unknown >= this.#unknowns;
    const left = this.#climb((unknown) => (isArtificial(unknown) ? -1 : 0));
    if (left < -EXACT) return false;
    for (const [i, basic] of this.#basis.entries()) {
      if (!isArtificial(basic)) continue;
      const row = this.#rows[i] ?? [];
      const other = row.findIndex((factor, j) => j < this.#unknowns && Math.abs(factor) > EXACT);
      if (other >= 0) this.#pivot(i, other);
    }
    // What stays is an equation that the others imply.
    const kept = [...this.#basis.keys()].filter((i) => !isArtificial(this.#basis[i] ?? 0));
    const rows = kept.map((i) => {
      const row = this.#rows[i] ?? [];
      return [...row.slice(0, this.#unknowns), row.at(-1) ?? 0];
    });
    const basis = kept.map((i) => this.#basis[i] ?? 0);
    this.#rows.splice(0, Infinity, ...rows);
    this.#basis.splice(0, Infinity, ...basis);
    return true;
  }

  /** The most that one unknown, times a factor, can be: without end where nothing bounds it. */
  most(unknown: number, factor: number): number {
    return this.#climb((other) => (other === unknown ? factor : 0));
  }

  /** Exchanges unknowns of the basis as long as that makes the worth of all greater. */
  #climb(worthOf: (unknown: number) => number): number {
    const gains = this.#gains(worthOf);
    for (;;) {
      const entering = gains.findIndex((gain, j) => j < gains.length - 1 && gain > EXACT);
      if (entering < 0) return 0 - (gains.at(-1) ?? 0);
      const leaving = this.#leaving(entering);
      if (leaving === null) return Infinity;
      this.#pivot(leaving, entering);
      const times = gains[entering] ?? 0;
      for (const [j, value] of (this.#rows[leaving] ?? []).entries())
        gains[j] = (gains[j] ?? 0) - times * value;
    }
  }

  /** By how much the worth grows with each unknown; at the end, less what it is now. */
  #gains(worthOf: (unknown: number) => number): number[] {
    const width = this.#rows[0]?.length ?? 1;
    const gains = Array.from({ length: width }, (_, j) => (j < width - 1 ? worthOf(j) : 0));
    for (const [i, row] of this.#rows.entries()) {
      const worth = worthOf(this.#basis[i] ?? 0);
      if (worth !== 0)
        for (const [j, value] of row.entries()) gains[j] = (gains[j] ?? 0) - worth * value;
    }
    return gains;
  }

  /** The row whose unknown is the first to reach zero as another grows. */
  #leaving(entering: number): number | null {
    let best: { readonly row: number; readonly ratio: number } | null = null;
    for (const [i, row] of this.#rows.entries()) {
      const factor = row[entering] ?? 0;
      if (factor < EXACT) continue;
      const ratio = (row.at(-1) ?? 0) / factor;
      const earlier = best === null ? Infinity : (this.#basis[best.row] ?? 0);
      if (
        best === null ||
        ratio < best.ratio - EXACT ||
        (ratio < best.ratio + EXACT && (this.#basis[i] ?? 0) < earlier)
      )
        best = { row: i, ratio };
    }
    return best?.row ?? null;
  }

  #pivot(leaving: number, entering: number): void {
    const pivot = this.#rows[leaving] ?? [];
    const factor = pivot[entering] ?? 1;
    for (const [j, value] of pivot.entries()) pivot[j] = value / factor;
    for (const [i, row] of this.#rows.entries()) {
      const times = row[entering] ?? 0;
      if (i === leaving || times === 0) continue;
      for (const [j, value] of pivot.entries()) row[j] = (row[j] ?? 0) - times * value;
    }
    this.#basis[leaving] = entering;
  }
}
