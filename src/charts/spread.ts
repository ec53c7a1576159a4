/** Something that takes up `size` pixels, and would lie with its middle `at`. */
export interface Mark {
  readonly at: number;
  readonly size: number;
}

interface Block {
  readonly sum: number;
  readonly count: number;
}

/**
 * Where the middles of marks come to lie so that none overlaps another, each as near to its own
 * place as can be and all between `from` and `to`; in the order given. Where they do not all fit,
 * they run on past `to`.
 *
 * Least squares by pooling neighbours that are in each other's way (Barlow et al., Statistical
 * Inference under Order Restrictions, 1972): less what lies before it, each mark may not come before
 * the last.
 */
export function spread(marks: readonly Mark[], from: number, to: number): readonly number[] {
  const order = marks.map((mark, index) => ({ mark, index })).sort((a, b) => a.mark.at - b.mark.at);

  let before = 0;
  const room = order.map(({ mark }) => {
    const middle = before + mark.size / 2;
    before += mark.size;
    return middle;
  });
  const last = Math.max(from, to - before);

  const blocks: Block[] = [];
  for (const [place, { mark }] of order.entries()) {
    let block: Block = { sum: mark.at - (room[place] ?? 0), count: 1 };
    for (let earlier = blocks.at(-1); earlier !== undefined; earlier = blocks.at(-1)) {
      if (mean(earlier) <= mean(block)) break;
      block = { sum: earlier.sum + block.sum, count: earlier.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }

  const placed = blocks
    .flatMap((block) => Array.from({ length: block.count }, () => mean(block)))
    .map((start, place) => Math.min(Math.max(start, from), last) + (room[place] ?? 0));
  const answer = marks.map(({ at }) => at);
  for (const [place, { index }] of order.entries()) answer[index] = placed[place] ?? 0;
  return answer;
}

function mean({ sum, count }: Block): number {
  return sum / count;
}
