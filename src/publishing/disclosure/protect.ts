import { isSmall } from "./sums.ts";
import type { Amount, Cell, Sum } from "./sums.ts";
import { oneByOne, together } from "./workedOut.ts";
import type { WorkedOut } from "./workedOut.ts";

/** A figure that is hidden so that another cannot be worked out. */
export interface Cover {
  readonly cell: Cell;
  /** The one that it covers. */
  readonly covers: Cell;
}

/**
 * Which further figures must be hidden so that none of the hidden ones can be worked out from what
 * is still shown: neither its value, nor, where it is small, that it is under the threshold. The
 * smallest part that will do is hidden before a larger one, and a part before its total.
 *
 * @param hidden The figures that are hidden for their own sake.
 */
export function protect(
  sums: readonly Sum[],
  amounts: readonly Amount[],
  hidden: ReadonlySet<Cell>,
  threshold: number,
): readonly Cover[] {
  const covers = new Map<Cell, Cover>();
  const sumsOf = indexed(sums, ({ total, parts }) => [total, ...parts]);
  const amountsOf = indexed(amounts, ({ cell }) => (cell === null ? [] : [cell]));
  const isShown = (amount: Amount): boolean =>
    amount.saidBy === undefined
      ? amount.cell !== null &&
        amount.value !== null &&
        !amount.cell.leftOut &&
        !hidden.has(amount.cell) &&
        !covers.has(amount.cell)
      : amount.saidBy.some(isShown);
  const mayBeSmall = (amount: Amount) =>
    isSmall(amount, threshold) || (amount.ofPeople && amount.hiddenBefore);
  // A number that no row says is nobody's: it is neither guarded nor one of people.
  const needsCover = (amount: Amount) => !isShown(amount) && (amount.guarded || mayBeSmall(amount));

  const pending = amounts.filter(needsCover);
  const settled = new Set<Amount>();
  for (let amount = pending.pop(); amount !== undefined; amount = pending.pop()) {
    if (settled.has(amount)) continue;
    const { around, near } = neighbourhood(amount, sumsOf, isShown);
    const exposes = ({ isKnown, most }: WorkedOut) =>
      near.find(
        (one) => needsCover(one) && (isKnown(one) || (mayBeSmall(one) && most(one) < threshold)),
      );
    const known = oneByOne(around, isShown);
    const exposed = exposes(known) ?? exposes(together(around, isShown, known));
    const next =
      exposed === undefined ? null : coverFor(exposed, known.boundBy(exposed), sumsOf, isShown);
    if (exposed?.cell && next !== null) {
      covers.set(next, { cell: next, covers: exposed.cell });
      pending.push(amount, ...(amountsOf.get(next) ?? []).filter(needsCover));
    } else for (const one of near) settled.add(one);
  }
  return [...covers.values()];
}

type SumsOf = ReadonlyMap<Amount, readonly Sum[]>;

/** Each thing by all that it belongs to. */
function indexed<T, K>(things: readonly T[], keysOf: (thing: T) => readonly K[]) {
  const index = new Map<K, T[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [thing]);
      else known.push(thing);
    }
  return index;
}

/** The hidden numbers that a chain of sums joins to one, and those sums. */
function neighbourhood(
  amount: Amount,
  sumsOf: SumsOf,
  isShown: (amount: Amount) => boolean,
): { readonly around: readonly Sum[]; readonly near: readonly Amount[] } {
  const around = new Set<Sum>();
  const near = new Set([amount]);
  for (const one of near)
    for (const sum of sumsOf.get(one) ?? []) {
      around.add(sum);
      for (const other of [sum.total, ...sum.parts]) if (!isShown(other)) near.add(other);
    }
  return { around: [...around], near: [...near] };
}

/** The figure whose hiding widens what can be worked out of a number, nearest first; `null` where none is left. */
function coverFor(
  exposed: Amount,
  boundBy: Sum | undefined,
  sumsOf: SumsOf,
  isShown: (amount: Amount) => boolean,
): Cell | null {
  const queue = new Set<Sum>([
    ...(boundBy === undefined ? [] : [boundBy]),
    ...(sumsOf.get(exposed) ?? []),
  ]);
  for (const sum of queue) {
    const [smallest] = sum.parts
      .filter((part) => isShown(part) && part.value !== null && part.value !== 0)
      .toSorted((a, b) => Math.abs(a.value ?? 0) - Math.abs(b.value ?? 0));
    const cell = smallest?.cell ?? shownCell(sum.total, isShown);
    if (cell !== null) return cell;
    for (const other of [sum.total, ...sum.parts])
      if (!isShown(other)) for (const next of sumsOf.get(other) ?? []) queue.add(next);
  }
  return null;
}

function shownCell(total: Amount, isShown: (amount: Amount) => boolean): Cell | null {
  const said = total.saidBy ?? [total];
  return said.find(isShown)?.cell ?? null;
}
