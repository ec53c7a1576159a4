import type { SmallMultiple, SmallMultiplesModel } from "#view-models/frontDoorModels.ts";

/** The room of one small chart in its own units. */
export const SMALL = { width: 260, height: 116, left: 38, edge: 8 } as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface SmallShape {
  /** A path that is broken wherever a figure is missing. */
  readonly line: string;
  /** Where each period lies across it, and how high; `null` where it has no figure. */
  readonly across: readonly number[];
  readonly heights: readonly (number | null)[];
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  /** Values with a gap on either side, of which a line shows nothing. */
  readonly alone: readonly Place[];
  readonly last: (Place & { readonly provisional: boolean }) | null;
  readonly special: readonly (Place & { readonly tone: "good" | "bad" | "info" })[];
}

/** Where everything of a small chart lies, on the axis that it shares with the others. */
export function smallShape(
  points: readonly Pick<SmallMultiple["points"][number], "value" | "provisional" | "special">[],
  ticks: SmallMultiplesModel["ticks"],
): SmallShape {
  const most = Math.max(...ticks.map(({ value }) => value));
  const step = (SMALL.width - SMALL.left - 2 * SMALL.edge) / Math.max(points.length - 1, 1);
  const height = (value: number) =>
    tenths(SMALL.height - SMALL.edge - (value / most) * (SMALL.height - 2 * SMALL.edge));
  const across = points.map((_, i) => tenths(SMALL.left + SMALL.edge + i * step));
  const heights = points.map(({ value }) => (value === null ? null : height(value)));
  const places = heights.map((y, i): Place | null =>
    y === null ? null : { x: across[i] ?? 0, y },
  );
  const known = (i: number) => (places[i] ?? null) !== null;
  const end = places.findLastIndex((place) => place !== null);
  const last = places[end] ?? null;

  return {
    across,
    heights,
    line: places
      .flatMap((place, i) =>
        place === null ? [] : [`${known(i - 1) ? "L" : "M"}${place.x} ${place.y}`],
      )
      .join(""),
    lines: ticks.map(({ value, text }) => ({ y: height(value), text })),
    alone: places.flatMap((place, i) =>
      place === null || known(i - 1) || known(i + 1) ? [] : [place],
    ),
    last: last === null ? null : { ...last, provisional: points[end]?.provisional ?? false },
    special: places.flatMap((place, i) => {
      const tone = points[i]?.special ?? null;
      return place === null || tone === null || i === end ? [] : [{ ...place, tone }];
    }),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
