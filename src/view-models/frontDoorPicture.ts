import type { FlowPart, FrontDoor } from "#domain/frontDoor.ts";
import type { FlowBand, FlowNode, FlowPanel, FlowPictureModel } from "./frontDoorModels.ts";
import {
  countedNoun,
  countedWords,
  countText,
  endedName,
  notAccountedName,
  shareText,
  sourceName,
  stageTitle,
  timed,
  wholeName,
  whyNone,
} from "./frontDoorWords.ts";
import { inPeriod } from "./words/periods.ts";
import { capital, clause, inSentence, list } from "./words/text.ts";

/** The front door as stages from left to right, each with its parts and what became of them. */
export function frontDoorPicture(door: FrontDoor, organisation: string): FlowPictureModel {
  const panels = door.parts.map((part, i) => panelOf(part, door.parts[i - 1] ?? null));
  const sources = new Set(door.stages.map(({ measure }) => clause(measure.source.title)));
  return {
    title: `${organisation}: what came to the front door ${inPeriod(door.period, timed(door))}, and what became of it`,
    summary: panels
      .flatMap(({ stops }) => stops.slice(0, 1))
      .map(({ spoken }) => spoken)
      .join(" "),
    panels,
    most: Math.max(0, ...panels.flatMap(({ from, to }) => [heightOf(from), heightOf(to)])),
    source: list([...sources]),
  };
}

function nodeText({ name, figure, share }: FlowNode): string {
  return `${inSentence(name)}, ${figure}${share === null ? "" : ` (${share})`}`;
}

function heightOf(nodes: readonly FlowNode[]): number {
  return nodes.reduce((sum, { count }) => sum + (count ?? 0), 0);
}

function panelOf(part: FlowPart, before: FlowPart | null): FlowPanel {
  const { stage, counted, total } = part;
  const from = fromNodes(part);
  const to = toNodes(part);
  const title = counted === null ? stageTitle(stage) : clause(counted.title);
  const figure = total === null ? capital(countText(null, counted)) : countedWords(total, stage);
  return {
    stage,
    title,
    figure,
    total,
    from,
    to,
    bands: bandsOf(part, from, to),
    notJoined: before === null ? null : notJoined(before, part),
    stops: stopsOf(part, { title, figure, from, to }),
  };
}

/** Each number in a sentence: the whole, where it came from, and what became of it. */
function stopsOf(
  { stage, sources, outcomes }: FlowPart,
  { title, figure, from, to }: Pick<FlowPanel, "title" | "figure" | "from" | "to">,
): FlowPanel["stops"] {
  const whole = wholeName(stage);
  const became = (id: FlowNode["id"]) => {
    const source = sources.find((one) => one.id === id);
    if (source === undefined || source.wentOn === null) return "";
    const ended = outcomes.map(
      ({ stage }, i) =>
        `${countText(source.outcomes[i] ?? null, null)} ${inSentence(endedName(stage))}`,
    );
    return ` Of these, ${list([...ended, `${countText(source.wentOn, null)} went on`])}.`;
  };
  return [
    {
      node: null,
      row: whole,
      spoken: [
        `${title}: ${figure}.`,
        ...(to.length > 0 ? [`What became of them: ${list(to.map(nodeText))}.`] : []),
      ].join(" "),
    },
    ...from
      .filter(({ kind }) => kind !== "whole")
      .map((node) => ({
        node,
        row:
          node.kind === "not-accounted-for"
            ? notAccountedName(stage)
            : sourceName(stage, node.name),
        spoken: `${stageTitle(stage)}${node.kind === "source" ? " from" : ","} ${nodeText(node)}.${became(node.id)}`,
      })),
    ...to.map((node) => ({
      node,
      row: whole,
      spoken: `${stageTitle(stage)}, what became of them: ${nodeText(node)}.`,
    })),
  ];
}

/** Where it came from: the whole alone where no source is known, or the sources make more than it. */
function fromNodes(part: FlowPart): readonly FlowNode[] {
  const { stage, total, sources, notAccountedFor, faults } = part;
  if (sources.every(({ count }) => count === null) || faults.includes("sources-exceed"))
    return total === null
      ? []
      : [node("whole", `All ${countedNoun(stage)}`, total, { kind: "whole" })];

  const known = sources.map(({ id, title, count, point }) =>
    node(id, title, count, { kind: "source", figure: countText(count, { point }) }),
  );
  if (total === null || notAccountedFor === 0) return known;
  const left = total - heightOf(known);
  return left <= 0
    ? known
    : [
        ...known,
        node("not-accounted-for", "Not accounted for", left, {
          kind: "not-accounted-for",
          figure: notAccountedFor === null ? "not worked out" : countText(left, null),
        }),
      ];
}

/** How it ended, where the numbers fit together. */
function toNodes({ outcomes, rest, total }: FlowPart): readonly FlowNode[] {
  if (rest === null || total === null) return [];
  const hidden = outcomes.filter(({ count }) => count === null);
  const also = hidden.map(
    ({ stage, line }) => `${inSentence(endedName(stage))} (${whyNone(line.point)})`,
  );
  return [
    ...outcomes.flatMap(({ stage, count, line }) =>
      count === null
        ? []
        : [
            node(stage, endedName(stage), count, {
              kind: stage === "not-in-need" ? "not-in-need" : "closed",
              share: shareText(line),
            }),
          ],
    ),
    node("went-on", also.length === 0 ? "Went on" : `Went on, or ${list(also)}`, rest, {
      kind: "went-on",
    }),
  ];
}

/** By source where that is known; else of the whole. */
function bandsOf(
  { sources, outcomes, total, rest }: FlowPart,
  from: readonly FlowNode[],
  to: readonly FlowNode[],
): readonly FlowBand[] {
  if (rest === null || total === null || from.length === 0) return [];
  const split = sources.filter(
    ({ id, wentOn }) => wentOn !== null && from.some((node) => node.id === id),
  );
  if (split.length > 0)
    return split.flatMap(({ id, outcomes: ended, wentOn }) =>
      outcomes
        .map(({ stage }, i): FlowBand => ({ from: id, to: stage, count: ended[i] ?? 0 }))
        .concat({ from: id, to: "went-on", count: wentOn ?? 0 }),
    );
  return to.map(({ id, count }) => ({ from: WHOLE, to: id, count: count ?? 0 }));
}

/** A band that comes from all that was counted, whatever its sources. */
export const WHOLE = "whole";

/** Stages are not joined: the figures do not say which of one became one of the next. */
function notJoined(before: FlowPart, part: FlowPart): string {
  const [earlier, later] = [countedNoun(before.stage), countedNoun(part.stage)];
  const both =
    before.rest !== null &&
    part.total !== null &&
    before.outcomes.every(({ count }) => count !== null)
      ? `${countedWords(before.rest, before.stage)} went on, and ${countedWords(part.total, part.stage)} ${part.total === 1 ? "was" : "were"} recorded. `
      : "";
  return `${both}The figures do not say which ${earlier} became ${later}, so the two are not joined.`;
}

function node(
  id: string,
  name: string,
  count: number | null,
  { kind, figure, share }: Pick<FlowNode, "kind"> & Partial<Pick<FlowNode, "figure" | "share">>,
): FlowNode {
  return { id, name, count, kind, figure: figure ?? countText(count, null), share: share ?? null };
}
