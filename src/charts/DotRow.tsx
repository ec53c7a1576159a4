import { COUNCIL_KEY } from "#view-models/spreadKeys.ts";
import type { DotRowModel } from "#view-models/spreadModels.ts";
import { ChartFigure, ChartKey } from "./ChartFigure.tsx";
import styles from "./DotRow.module.css";
import { LETTERS, valueTick } from "./frame.ts";
import { BESIDE, laned } from "./lanes.ts";
import { cutToFit, textWidth } from "./lettering.ts";
import { NamedDots } from "./NamedDots.tsx";
import { stacked } from "./stacked.ts";
import { valueTicks } from "./ticks.ts";
import { useWidth } from "./useWidth.ts";

const SIDE = 20;
const LANE = 22;
const DOT = 14;
const ABOVE_DOTS = 14;
const AXIS_HEIGHT = 30;

/** Similar councils in a row by their figure, and ours among them: no order is said. */
export function DotRow({ picture }: { readonly picture: DotRowModel }) {
  const [width, ref] = useWidth();
  const { title, subtitle, unit, source, summary, dots, middle, middleHalf, beside } = picture;
  const [low, high] = picture.axis;
  const x = (value: number) =>
    SIDE + ((value - low) / Math.max(high - low, Number.EPSILON)) * (width - 2 * SIDE);

  const inOrder = dots.toSorted((a, b) => a.value - b.value);
  const places = stacked(
    inOrder.map(({ value }) => x(value)),
    DOT,
  );
  const stems = [
    ...dots.flatMap((dot) =>
      dot.own ? [{ kind: "own" as const, x: x(dot.value), text: dot.name }] : [],
    ),
    { kind: "middle" as const, x: x(middle.value), text: middle.text },
    ...beside.map(({ kind, value, text }) => ({ kind, x: x(value), text })),
  ].map(({ kind, x, text }) => ({
    kind,
    x,
    text: cutToFit(text, Math.max(x, width - x) - BESIDE, LETTERS),
  }));
  const labels = laned(stems, { left: 0, right: width, size: LETTERS });
  const lanes = Math.max(0, ...labels.map(({ lane }) => lane)) + 1;
  const top = lanes * LANE + ABOVE_DOTS;
  const levels = Math.max(0, ...places.map(({ level }) => level)) + 1;
  const foot = top + levels * DOT + DOT;
  const ticks = valueTicks([low, high], Math.max(3, Math.floor(width / 110)));

  return (
    <ChartFigure {...{ title, subtitle, unit, source }}>
      <ChartKey entries={KEY.filter(({ of }) => of !== "half" || middleHalf !== null)} />
      <div ref={ref}>
        <NamedDots
          title={title}
          subtitle={subtitle}
          summary={summary}
          width={width}
          height={foot + AXIS_HEIGHT}
          dots={inOrder.map(({ name, text, own }, i) => ({
            name,
            text,
            own,
            x: places[i]?.x ?? 0,
            y: foot - DOT - (places[i]?.level ?? 0) * DOT,
          }))}
        >
          {middleHalf !== null && (
            <rect
              className={styles["half"]}
              x={x(middleHalf.low)}
              y={top - ABOVE_DOTS / 2}
              width={Math.max(x(middleHalf.high) - x(middleHalf.low), 1)}
              height={foot - top + ABOVE_DOTS / 2}
            />
          )}
          <path className={styles["edge"]} d={`M${x(low)} ${foot}H${x(high)}`} />
          {ticks.map((value) => (
            <g key={value}>
              <path className={styles["edge"]} d={`M${x(value)} ${foot}v5`} />
              <text
                className={styles["tick"]}
                x={Math.min(x(value), width - textWidth(valueTick(value), LETTERS) / 2)}
                y={foot + 22}
                textAnchor="middle"
              >
                {valueTick(value)}
              </text>
            </g>
          ))}
          {stems.map(({ kind, x, text }, i) => {
            const { lane, anchor, from, to } = labels[i] ?? NOWHERE;
            const height = (lanes - lane) * LANE - 6;
            return (
              <g key={text} className={styles[kind]}>
                <path className={styles["stem"]} d={`M${x} ${height - 12}V${foot}`} />
                <text
                  className={styles["label"]}
                  x={anchor === "start" ? from : to}
                  y={height}
                  textAnchor={anchor}
                >
                  {text}
                </text>
              </g>
            );
          })}
        </NamedDots>
      </div>
    </ChartFigure>
  );
}

const NOWHERE = { x: 0, lane: 0, anchor: "start", from: 0, to: 0 } as const;

const KEY = [
  {
    of: "own",
    mark: <path className={styles["ownMark"]} d="M14 1l7 7-7 7-7-7z" />,
    text: COUNCIL_KEY.own,
  },
  {
    of: "dot",
    mark: <circle className={styles["dotMark"]} cx="14" cy="8" r="6" />,
    text: COUNCIL_KEY.other,
  },
  {
    of: "half",
    mark: <rect className={styles["half"]} width="28" height="16" />,
    text: COUNCIL_KEY.half,
  },
] as const;
