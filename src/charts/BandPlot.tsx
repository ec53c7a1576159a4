import { CHART } from "#view-models/chartWords.ts";
import type { BandLine, BandPicture, SpreadPictureModel } from "#view-models/spreadModels.ts";
import { BY_PERIOD } from "#view-models/walkWords.ts";
import { type PointerEvent, useId } from "react";
import { type BandFrame, bandFrame, bandLabels } from "./bandFrame.ts";
import styles from "./BandPlot.module.css";
import { ChartFigure, ChartKey } from "./ChartFigure.tsx";
import { type EndLabel, LABEL, placedLabels } from "./endLabels.ts";
import { LEADER, NAME_WIDTH, valueTick } from "./frame.ts";
import { ReadHere } from "./ReadHere.tsx";
import { runs } from "./runs.ts";
import { useWidth } from "./useWidth.ts";
import { nearestAcross } from "./walkPlaces.ts";
import { WalkedPlot } from "./WalkedPlot.tsx";

interface BandPlotProps {
  readonly picture: BandPicture;
  /** Bars below the plot, on the same periods. */
  readonly over: SpreadPictureModel["over"];
}

/** A band from lowest to highest with its middle half, and lines through it that have names. */
export function BandPlot({ picture, over }: BandPlotProps) {
  const [width, ref] = useWidth();
  const { title, subtitle, unit, source, notes, summary, points } = picture;
  const labels = bandLabels(picture);
  const frame = bandFrame(picture, over, labels, width);

  /** The drawing may be shown smaller than it is reckoned. */
  function under(event: PointerEvent<HTMLDivElement>): number | null {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * frame.width) / Math.max(box.width, 1);
    return nearestAcross(
      x,
      points.map((_, place) => frame.x(place)),
    );
  }

  return (
    <ChartFigure {...{ title, subtitle, unit, source, notes }}>
      <ChartKey entries={keyOf(picture)} />
      <WalkedPlot
        ref={ref}
        title={title}
        subtitle={subtitle}
        summary={summary}
        stops={points}
        start={points.length - 1}
        words={BY_PERIOD}
        nearest={under}
      >
        {(shown) => (
          <svg
            className={styles["plot"]}
            viewBox={`0 0 ${frame.width} ${frame.height}`}
            aria-hidden="true"
            focusable="false"
          >
            <Axes picture={picture} frame={frame} />
            <Bands picture={picture} frame={frame} />
            {picture.lines.toReversed().map((line) => (
              <Line key={line.kind + line.name} {...{ line, picture, frame }} />
            ))}
            {over !== null && <Bars over={over} frame={frame} />}
            {frame.labelled && <Names labels={labels} frame={frame} />}
            {shown !== null && <ReadHere {...readAt(picture, frame, shown)} />}
          </svg>
        )}
      </WalkedPlot>
    </ChartFigure>
  );
}

interface PartProps {
  readonly picture: BandPicture;
  readonly frame: BandFrame;
}

/** The line goes down to the foot of the bars; a period without our own value is ringed at the foot of the plot. */
function readAt({ lines }: BandPicture, { x, y, top, foot, barFoot }: BandFrame, place: number) {
  const value = lines.find(({ kind }) => kind === "own")?.values[place] ?? null;
  return { x: x(place), y: value === null ? foot - 9 : y(value), top, foot: barFoot };
}

function Axes({ picture: { points }, frame }: PartProps) {
  const { left, right, foot, barFoot, values, periods, x, y } = frame;

  return (
    <>
      {values.map((value) => (
        <g key={value}>
          <path className={styles["grid"]} d={`M${left} ${y(value)}H${right}`} />
          <text className={styles["tick"]} x={left - 8} y={y(value) + 5} textAnchor="end">
            {valueTick(value)}
          </text>
        </g>
      ))}
      <path className={styles["edge"]} d={`M${left} ${foot}H${right}`} />
      {periods.map((place) => (
        <g key={place}>
          <path className={styles["edge"]} d={`M${x(place)} ${barFoot}v5`} />
          <text className={styles["tick"]} x={x(place)} y={barFoot + 22} textAnchor="middle">
            {points[place]?.tick}
          </text>
        </g>
      ))}
    </>
  );
}

/** How wide a band is that stands by itself between two gaps, in pixels to each side. */
const ALONE = 5;

/** The stripes of the middle half, which tell it from the whole where there are no colours. */
const STRIPES = { apart: 6, path: "M-1 7L7-1M-1 1L1-1M5 7L7 5" } as const;

function Bands({ picture: { points }, frame: { x, y } }: PartProps) {
  const stripes = useId();
  const bands = [
    {
      name: "whole",
      low: points.map(({ lowest }) => lowest),
      high: points.map(({ highest }) => highest),
    },
    {
      name: "half",
      low: points.map(({ lowerQuartile }) => lowerQuartile),
      high: points.map(({ upperQuartile }) => upperQuartile),
    },
  ];

  const drawn = bands.map(({ name, low, high }) => (
    <g key={name} className={styles[name]} {...(name === "half" && { fill: `url(#${stripes})` })}>
      {runs(
        points.length,
        (place) => (low[place] ?? null) !== null && (high[place] ?? null) !== null,
        (place) => points[place]?.breakBefore ?? false,
      ).map((run) => {
        const [only = 0] = run;
        const edge = (values: readonly (number | null)[], place: number) => y(values[place] ?? 0);
        return run.length === 1 ? (
          <rect
            key={only}
            x={x(only) - ALONE}
            y={edge(high, only)}
            width={ALONE * 2}
            height={Math.max(edge(low, only) - edge(high, only), 1)}
          />
        ) : (
          <path
            key={only}
            d={`M${[
              ...run.map((place) => `${x(place)} ${edge(high, place)}`),
              ...run.toReversed().map((place) => `${x(place)} ${edge(low, place)}`),
            ].join("L")}Z`}
          />
        );
      })}
    </g>
  ));
  return (
    <>
      <defs>
        <pattern
          id={stripes}
          width={STRIPES.apart}
          height={STRIPES.apart}
          patternUnits="userSpaceOnUse"
        >
          <path className={styles["stripes"]} d={STRIPES.path} />
        </pattern>
      </defs>
      {drawn}
    </>
  );
}

/** More points than these would be a string of beads: only the last and lone ones are drawn. */
const MOST_POINTS = 24;

function Line({ line, picture: { points }, frame }: PartProps & { readonly line: BandLine }) {
  const { kind, values } = line;
  const { x, y, foot } = frame;
  const parts = runs(
    values.length,
    (place) => (values[place] ?? null) !== null,
    (place) => points[place]?.breakBefore ?? false,
  );
  const path = parts.map((run) => (kind === "limit" ? steps(run) : slopes(run))).join("");
  const last = values.findLastIndex((value) => value !== null);
  const lone = new Set(parts.flatMap((run) => (run.length === 1 ? run : [])));
  const isDrawn = (place: number) =>
    kind === "own"
      ? points.length <= MOST_POINTS || place === last || lone.has(place)
      : kind !== "limit" && lone.has(place);

  return (
    <g className={styles[kind]}>
      <path className={styles["line"]} d={path} />
      {values.map((value, place) => {
        const { period = "", gap = null, provisional = false } = points[place] ?? {};
        if (value === null) {
          return kind === "own" && gap !== null ? (
            <path
              key={period}
              className={styles["gap"]}
              d={`M${x(place) - 5} ${foot - 14}l10 10m0-10l-10 10`}
            />
          ) : null;
        }
        return isDrawn(place) ? (
          <circle
            key={period}
            className={provisional && kind === "own" ? styles["hollow"] : styles["point"]}
            cx={x(place)}
            cy={y(value)}
            r={kind === "own" ? 4.5 : 3}
          />
        ) : null;
      })}
    </g>
  );

  function slopes(run: readonly number[]): string {
    return `M${run.map((place) => `${x(place)} ${y(values[place] ?? 0)}`).join("L")}`;
  }

  /** Across each period from edge to edge, and up or down between two. */
  function steps(run: readonly number[]): string {
    const half = (x(1) - x(0)) / 2;
    return run
      .map((place, i) => {
        const height = y(values[place] ?? 0);
        const start = i === 0 ? `M${x(place) - half} ${height}` : `V${height}`;
        return `${start}H${x(place) + half}`;
      })
      .join("");
  }
}

interface BarsProps {
  readonly over: NonNullable<SpreadPictureModel["over"]>;
  readonly frame: BandFrame;
}

function Bars({ over: { name, counts, most }, frame }: BarsProps) {
  const { left, right, barFoot, x, bar } = frame;
  const width = Math.max((x(1) - x(0)) * 0.7, 1.5);
  const last = counts.findLastIndex((count) => count !== null);

  return (
    <>
      <text className={styles["tick"]} x={left} y={bar(most) - 14}>
        {name}
      </text>
      <path className={styles["edge"]} d={`M${left} ${barFoot}H${right}`} />
      <path className={styles["grid"]} d={`M${left} ${bar(most)}H${right}`} />
      {[0, most].map((count) => (
        <text
          key={count}
          className={styles["tick"]}
          x={left - 8}
          y={bar(count) + 5}
          textAnchor="end"
        >
          {valueTick(count)}
        </text>
      ))}
      {counts.map((count, place) =>
        count === null ? null : (
          <rect
            key={x(place)}
            className={place === last ? styles["lastBar"] : styles["bar"]}
            x={x(place) - width / 2}
            y={bar(count)}
            width={width}
            height={barFoot - bar(count)}
          />
        ),
      )}
    </>
  );
}

interface NamesProps {
  readonly labels: readonly EndLabel[];
  readonly frame: BandFrame;
}

function Names({ labels, frame }: NamesProps) {
  const { x, y, right, top, foot } = frame;
  const placed = placedLabels(labels, y, {
    top: top - LABEL.line / 2,
    bottom: foot + LABEL.line / 2,
    width: NAME_WIDTH,
  });

  return placed.map(({ label: { kind, text, position }, lines, from, y }) => (
    <g key={text} className={styles[`${kind}Name`]}>
      <path
        className={styles["leader"]}
        d={`M${x(position) + 7} ${from}H${right}L${right + LEADER - 3} ${y}`}
      />
      <text
        className={styles["name"]}
        x={right + LEADER}
        y={y - ((lines.length - 1) * LABEL.line) / 2 + 5}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={right + LEADER} dy={index === 0 ? 0 : LABEL.line}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
}

/** The same stripes within a swatch. */
const SWATCH_STRIPES = "M0 5l5-5M0 11l11-11M1 16l16-16M7 16l16-16M13 16l15-15M19 16l9-9M25 16l3-3";

function keyOf({ lines, bandName, halfName, points }: BandPicture) {
  const swatch = (kind: BandLine["kind"]) => (
    <g className={styles[kind]}>
      <path className={styles["line"]} d="M0 8h28" />
    </g>
  );
  return [
    ...lines.map(({ kind, name }) => ({ mark: swatch(kind), text: name })),
    ...(points.some(({ highest }) => highest !== null)
      ? [{ mark: <rect className={styles["whole"]} width="28" height="16" />, text: bandName }]
      : []),
    ...(points.some(({ upperQuartile }) => upperQuartile !== null)
      ? [
          {
            mark: (
              <>
                <rect className={styles["half"]} width="28" height="16" fill="none" />
                <path className={styles["stripes"]} d={SWATCH_STRIPES} />
              </>
            ),
            text: halfName,
          },
        ]
      : []),
    ...(points.some(({ gap }) => gap !== null)
      ? [{ mark: <path className={styles["gap"]} d="M9 3l10 10m0-10l-10 10" />, text: CHART.none }]
      : []),
  ];
}
