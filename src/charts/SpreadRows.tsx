import { WORKER_KEY } from "#view-models/spreadKeys.ts";
import type { SpreadRow, SpreadRows as Rows } from "#view-models/spreadModels.ts";
import { BY_GROUP } from "#view-models/walkWords.ts";
import type { PointerEvent } from "react";
import { ChartFigure, ChartKey } from "./ChartFigure.tsx";
import { valueTick } from "./frame.ts";
import styles from "./SpreadRows.module.css";
import { valueTicks } from "./ticks.ts";
import { nearestAcross } from "./walkPlaces.ts";
import { WalkedPlot } from "./WalkedPlot.tsx";

/** Few enough for a telephone. */
const TICKS = 5;

/** Groups of workers in one period, each from its lowest to its highest caseload. */
export function SpreadRows({ picture }: { readonly picture: Rows }) {
  const { title, subtitle, summary, unit, source, rows, axis } = picture;
  const [low, high] = axis;
  const at = (value: number) => `${((value - low) / Math.max(high - low, Number.EPSILON)) * 100}%`;

  return (
    <ChartFigure {...{ title, subtitle, unit, source }}>
      <ChartKey entries={KEY} />
      <WalkedPlot
        title={title}
        subtitle={subtitle}
        summary={summary}
        stops={rows}
        start={0}
        words={BY_GROUP}
        down
        nearest={under}
      >
        {(shown) => (
          <div className={styles["rows"]} aria-hidden="true">
            {rows.map((row, place) => (
              <div
                key={row.name}
                className={`${styles["row"]} ${styles[row.kind]}`}
                data-group
                data-read={place === shown}
              >
                <span className={styles["group"]}>{row.name}</span>
                <span className={styles["text"]}>{row.text}</span>
                <Track row={row} at={at} />
              </div>
            ))}
            <div className={styles["row"]}>
              <svg className={styles["axis"]} focusable="false">
                <line className={styles["edge"]} x1="0" x2="100%" y1="1" y2="1" />
                {valueTicks([low, high], TICKS).map((value) => (
                  <g key={value}>
                    <line className={styles["edge"]} x1={at(value)} x2={at(value)} y1="1" y2="7" />
                    <text
                      className={styles["tick"]}
                      x={at(value)}
                      y="23"
                      textAnchor={anchorAt(value, axis)}
                    >
                      {valueTick(value)}
                    </text>
                  </g>
                ))}
              </svg>
            </div>
          </div>
        )}
      </WalkedPlot>
    </ChartFigure>
  );
}

/** The group beside which the pointer is. */
function under({ currentTarget, clientY }: PointerEvent<HTMLDivElement>): number | null {
  const middles = [...currentTarget.querySelectorAll("[data-group]")].map((group) => {
    const { top, bottom } = group.getBoundingClientRect();
    return (top + bottom) / 2;
  });
  return nearestAcross(clientY, middles);
}

/** The numbers at the ends of the axis stand within it. */
function anchorAt(value: number, [low, high]: Rows["axis"]): "start" | "middle" | "end" {
  if (value === low) return "start";
  return value === high ? "end" : "middle";
}

interface TrackProps {
  readonly row: SpreadRow;
  readonly at: (value: number) => string;
}

/** Lowest to highest as a line, the middle half as a box, the middle as a bar, the average as a rhombus. */
function Track({ row: { box, average, limit }, at }: TrackProps) {
  return (
    <svg className={styles["track"]} focusable="false">
      {limit !== null && (
        <line className={styles["limit"]} x1={at(limit)} x2={at(limit)} y1="0" y2="32" />
      )}
      {box !== null && (
        <>
          <line
            className={styles["whisker"]}
            x1={at(box.lowest)}
            x2={at(box.highest)}
            y1="16"
            y2="16"
          />
          {[box.lowest, box.highest].map((end, i) => (
            <line
              key={i === 0 ? "lowest" : "highest"}
              className={styles["whisker"]}
              x1={at(end)}
              x2={at(end)}
              y1="10"
              y2="22"
            />
          ))}
          <rect
            className={styles["box"]}
            x={at(box.lowerQuartile)}
            y="6"
            width={at(box.upperQuartile - box.lowerQuartile)}
            height="20"
          />
          <line
            className={styles["median"]}
            x1={at(box.median)}
            x2={at(box.median)}
            y1="6"
            y2="26"
          />
        </>
      )}
      {average !== null && (
        <svg x={at(average)} y="16" overflow="visible">
          <path className={styles["average"]} d="M0-6l6 6-6 6-6-6z" />
        </svg>
      )}
    </svg>
  );
}

const KEY = [
  {
    mark: (
      <g className={styles["whisker"]}>
        <path d="M1 8h26M1 3v10M27 3v10" />
      </g>
    ),
    text: WORKER_KEY.range,
  },
  {
    mark: (
      <>
        <rect className={styles["box"]} x="2" y="1" width="24" height="14" />
        <path className={styles["median"]} d="M14 1v14" />
      </>
    ),
    text: WORKER_KEY.half,
  },
  {
    mark: <path className={styles["average"]} d="M14 2l6 6-6 6-6-6z" />,
    text: WORKER_KEY.average,
  },
  { mark: <path className={styles["limit"]} d="M14 0v16" />, text: WORKER_KEY.limit },
] as const;
