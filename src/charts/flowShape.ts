import type { FlowNode, FlowPanel } from "#view-models/frontDoorModels.ts";
import { wrapped } from "./lettering.ts";
import { spread } from "./spread.ts";

/** The room of one panel in its own units; the page makes it larger or smaller as a whole. */
export const FLOW = { width: 360, column: 16, letters: 15, line: 18 } as const;

/** The height of the largest number of all panels. */
const HEIGHT = 330;
/** Between the parts of the right column; those of the left stand on each other. */
const GAP = 14;
/** Room beside a column for its labels, and between a label and the column. */
const LABELS = 118;
const LEADER = 14;
const BETWEEN_LABELS = 6;
/** A number alone, of which it is not known what became. */
const ALONE = { width: 132, column: 44 } as const;

export interface PlacedNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly node: FlowNode;
  readonly lines: readonly string[];
  /** How much of the first line is the number. */
  readonly bold: number;
  readonly x: number;
  /** The top of its first line. */
  readonly y: number;
  readonly end: boolean;
  /** From the middle of its part to the label, where that had to give way. */
  readonly leader: string | null;
}

export interface FlowShape {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly { readonly key: string; readonly to: FlowNode; readonly path: string }[];
  readonly labels: readonly PlacedLabel[];
}

/** Where everything of a panel lies. `most` is the largest number of all panels, which is as high as can be. */
export function flowShape({ from, to, bands }: FlowPanel, most: number): FlowShape {
  const scale = most > 0 ? HEIGHT / most : 0;
  const sources = from.filter(({ kind }) => kind !== "whole");
  const left = sources.length > 0 ? LABELS + LEADER : 0;
  const alone = to.length === 0 && sources.length === 0;
  const width = alone ? ALONE.width : FLOW.width;
  const right = width - LABELS - LEADER - FLOW.column;

  const starts = stacked(from, {
    x: left,
    width: alone ? ALONE.column : FLOW.column,
    scale,
    gap: 0,
  });
  const ends = stacked(to, { x: right, width: FLOW.column, scale, gap: GAP });
  const tall = bottomOf([...starts, ...ends]);
  const labels = [
    { placed: starts.filter(({ node }) => node.kind !== "whole"), x: left - LEADER, end: true },
    { placed: ends, x: right + FLOW.column + LEADER, end: false },
  ];
  const height = Math.max(
    tall,
    FLOW.line,
    ...labels.map(({ placed }) => placed.reduce((sum, { node }) => sum + labelSize(node), 0)),
  );
  return {
    width,
    height: height + BETWEEN_LABELS,
    nodes: [...starts, ...ends],
    bands: bandPaths(bands, starts, ends, scale),
    labels: labels.flatMap(({ placed, x, end }) => placedLabels(placed, { x, end, height })),
  };
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly scale: number;
  readonly gap: number;
}

function stacked(
  nodes: readonly FlowNode[],
  { x, width, scale, gap }: Column,
): readonly PlacedNode[] {
  let y = 0;
  return nodes.map((node): PlacedNode => {
    const height = Math.max(node.count ?? 0, 0) * scale;
    const placed = { node, x, y, width, height };
    y += height + gap;
    return placed;
  });
}

function bottomOf(nodes: readonly PlacedNode[]): number {
  return Math.max(0, ...nodes.map(({ y, height }) => y + height));
}

/** Each band leaves its part where the one before it ended, and so it arrives. */
function bandPaths(
  bands: FlowPanel["bands"],
  starts: readonly PlacedNode[],
  ends: readonly PlacedNode[],
  scale: number,
): FlowShape["bands"] {
  const left = new Map(starts.map(({ node, y }) => [node.id, y]));
  const right = new Map(ends.map(({ node, y }) => [node.id, y]));
  const [first] = starts;
  if (first === undefined) return [];

  return bands.flatMap(({ from, to, count }) => {
    const end = ends.find(({ node }) => node.id === to);
    if (end === undefined || count <= 0) return [];
    const height = count * scale;
    const start = left.get(from) ?? 0;
    const arrival = right.get(to) ?? 0;
    left.set(from, start + height);
    right.set(to, arrival + height);
    const path = bandPath(first.x + first.width, start, end.x, arrival, height);
    return [{ key: `${from} ${to}`, to: end.node, path }];
  });
}

function bandPath(x: number, y: number, toX: number, toY: number, height: number): string {
  const middle = tenths((x + toX) / 2);
  const [a, b, c, d] = [y, toY, toY + height, y + height].map(tenths);
  return `M${x} ${a}C${middle} ${a} ${middle} ${b} ${toX} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x} ${d}Z`;
}

function placedLabels(
  placed: readonly PlacedNode[],
  { x, end, height }: { readonly x: number; readonly end: boolean; readonly height: number },
): readonly PlacedLabel[] {
  const middles = spread(
    placed.map(({ node, y, height }) => ({ at: y + height / 2, size: labelSize(node) })),
    0,
    height,
  );
  return placed.map(({ node, ...place }, i): PlacedLabel => {
    const lines = labelLines(node);
    const middle = middles[i] ?? 0;
    const at = place.y + place.height / 2;
    const moved = Math.abs(middle - at) > place.height / 2 && node.count !== null;
    const column = end ? place.x : place.x + place.width;
    return {
      node,
      lines,
      bold: isNumber(node) ? node.figure.length : 0,
      x,
      y: tenths(middle - (lines.length * FLOW.line) / 2),
      end,
      leader: moved ? `M${column} ${tenths(at)}L${x + (end ? 2 : -2)} ${tenths(middle)}` : null,
    };
  });
}

/** The number before its name; a reason that there is none after it. */
function labelLines(node: FlowNode): readonly string[] {
  const { name, figure, share } = node;
  if (!isNumber(node)) return wrapped(`${name}: ${figure}`, LABELS, FLOW.letters);
  return share === null
    ? wrapped(`${figure} ${name}`, LABELS, FLOW.letters)
    : [`${figure} (${share})`, ...wrapped(name, LABELS, FLOW.letters)];
}

function isNumber({ figure }: FlowNode): boolean {
  return /^\d/.test(figure);
}

function labelSize(node: FlowNode): number {
  return labelLines(node).length * FLOW.line + BETWEEN_LABELS;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
