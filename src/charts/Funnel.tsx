import { CHART } from "#view-models/chartWords.ts";
import { COUNCIL_KEY } from "#view-models/spreadKeys.ts";
import type { FunnelModel } from "#view-models/spreadModels.ts";
import { useId } from "react";
import { ChartFigure, ChartKey } from "./ChartFigure.tsx";
import { type EndLabel, LABEL, labelsHeight, placedLabels } from "./endLabels.ts";
import { LEADER, LETTERS, NAME_WIDTH, valueTick } from "./frame.ts";
import styles from "./Funnel.module.css";
import { cutToFit, textWidth, wrapped } from "./lettering.ts";
import { AWAY, nameBeside } from "./nameBeside.ts";
import { NamedDots } from "./NamedDots.tsx";
import { valueTicks } from "./ticks.ts";
import { useWidth } from "./useWidth.ts";

const TOP = 16;
const PLOT_HEIGHT = 300;
const AXIS_HEIGHT = 34;
const NARROWEST_WITH_LABELS = 640;
const RIGHT_EDGE = 24;
const VALUE_TICKS = 6;

type Limits = FunnelModel["limits"][number];
type LimitName = "inner" | "outer" | "wide";

/** Councils by size, and between which limits chance alone would put one of each size. */
export function Funnel({ picture }: { readonly picture: FunnelModel }) {
  const [width, ref] = useWidth();
  const clip = useId();
  const { title, subtitle, unit, source, summary, limits, names, centre, sizeName } = picture;
  const [low, high] = picture.axis;
  const [least, largest] = picture.sizes;
  const drawn: readonly LimitName[] = picture.hasWide
    ? ["inner", "outer", "wide"]
    : ["inner", "outer"];

  const labels = labelsOf(picture, drawn);
  const values = valueTicks([low, high], VALUE_TICKS);
  const left = Math.max(...values.map((value) => textWidth(valueTick(value), LETTERS))) + 12;
  const labelled = width >= NARROWEST_WITH_LABELS;
  const right = width - (labelled ? LEADER + NAME_WIDTH + 6 : RIGHT_EDGE);
  const foot = TOP + Math.max(PLOT_HEIGHT, labelled ? labelsHeight(labels, NAME_WIDTH) : 0);
  const x = (size: number) =>
    left + ((size - least) / Math.max(largest - least, 1)) * (right - left);
  const y = (value: number) =>
    foot - ((value - low) / Math.max(high - low, Number.EPSILON)) * (foot - TOP);
  const sizes = valueTicks([least, largest], Math.max(2, Math.floor((right - left) / 90)));

  const sizeLines = wrapped(sizeName, right - left, LETTERS);
  const edge = (name: LimitName, side: 0 | 1) =>
    `M${limits.map((limit) => `${x(limit.size)} ${y(limit[name][side])}`).join("L")}`;
  const dots = picture.dots
    .toSorted((a, b) => a.size - b.size)
    .map(({ name, text, own, size, value }) => ({ name, text, own, x: x(size), y: y(value) }));
  const placed = placedLabels(labels, y, {
    top: TOP - LABEL.line / 2,
    bottom: foot + LABEL.line / 2,
    width: NAME_WIDTH,
  });

  const others = dots.filter(({ own }) => !own);
  const ownName = (dot: (typeof dots)[number]) => {
    const room = { left, right, top: TOP, bottom: foot, size: LETTERS };
    const name = cutToFit(dot.name, Math.max(dot.x - left, right - dot.x) - AWAY, LETTERS);
    const { x, y, anchor } = nameBeside(dot, name, others, room);
    return (
      <text key={dot.name} className={styles["ownName"]} x={x} y={y} textAnchor={anchor}>
        {name}
      </text>
    );
  };

  return (
    <ChartFigure {...{ title, subtitle, unit, source }} notes={[CHART.fromZero]}>
      <ChartKey entries={keyOf(names, drawn)} />
      <div ref={ref}>
        <NamedDots
          title={title}
          subtitle={subtitle}
          summary={summary}
          width={width}
          height={foot + AXIS_HEIGHT + sizeLines.length * LABEL.line}
          dots={dots}
        >
          <clipPath id={clip}>
            <rect x={left} y={TOP} width={right - left} height={foot - TOP} />
          </clipPath>
          {values.map((value) => (
            <g key={value}>
              <path className={styles["grid"]} d={`M${left} ${y(value)}H${right}`} />
              <text className={styles["tick"]} x={left - 8} y={y(value) + 5} textAnchor="end">
                {valueTick(value)}
              </text>
            </g>
          ))}
          <path className={styles["edge"]} d={`M${left} ${foot}H${right}`} />
          {sizes.map((size) => (
            <g key={size}>
              <path className={styles["edge"]} d={`M${x(size)} ${foot}v5`} />
              <text className={styles["tick"]} x={x(size)} y={foot + 22} textAnchor="middle">
                {valueTick(size)}
              </text>
            </g>
          ))}
          {sizeLines.map((line, i) => (
            <text
              key={line}
              className={styles["tick"]}
              x={(left + right) / 2}
              y={foot + 46 + i * LABEL.line}
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
          <g clipPath={`url(#${clip})`}>
            <path className={styles["centre"]} d={`M${left} ${y(centre)}H${right}`} />
            {drawn.map((name) => (
              <g key={name} className={styles[name]}>
                <path d={edge(name, 0)} />
                <path d={edge(name, 1)} />
              </g>
            ))}
          </g>
          {labelled &&
            placed.map(({ label: { text }, lines, from, y }) => (
              <g key={text}>
                <path
                  className={styles["leader"]}
                  d={`M${right + 2} ${from}L${right + LEADER - 3} ${y}`}
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
            ))}
          {dots.map((dot) => (dot.own ? ownName(dot) : null))}
        </NamedDots>
      </div>
    </ChartFigure>
  );
}

/** The middle and the upper limits by their names, where they end within the plot. */
function labelsOf(
  { limits, names, centre, axis: [low, high] }: FunnelModel,
  drawn: readonly LimitName[],
): readonly EndLabel[] {
  const last: Limits | undefined = limits.at(-1);
  const ends = drawn.flatMap((name) =>
    last === undefined ? [] : [{ text: names[name], value: last[name][1] }],
  );
  return [{ text: names.centre, value: centre }, ...ends]
    .filter(({ value }) => value >= low && value <= high)
    .map(({ text, value }) => ({ kind: "comparator", text, position: 0, value }));
}

function keyOf(names: FunnelModel["names"], drawn: readonly LimitName[]) {
  return [
    { mark: <path className={styles["ownMark"]} d="M14 1l7 7-7 7-7-7z" />, text: COUNCIL_KEY.own },
    {
      mark: <circle className={styles["dotMark"]} cx="14" cy="8" r="6" />,
      text: COUNCIL_KEY.other,
    },
    { mark: <path className={styles["centre"]} d="M0 8h28" />, text: names.centre },
    ...drawn.map((name) => ({
      mark: (
        <g className={styles[name]}>
          <path d="M0 8h28" />
        </g>
      ),
      text: names[name],
    })),
  ];
}
