import { ToneShape } from "#components/StatusTag.tsx";
import type { SmallMultiple, SmallMultiplesModel } from "#view-models/frontDoorModels.ts";
import styles from "./SmallMultiples.module.css";
import { SMALL, smallShape } from "./smallShape.ts";

/** One small chart a source, all on one scale from zero. */
export function SmallMultiples({ multiples }: { readonly multiples: SmallMultiplesModel }) {
  const { charts, ticks } = multiples;

  return (
    <ul className={styles["charts"]}>
      {charts.map((chart) => (
        <li key={chart.id}>
          <Chart chart={chart} ticks={ticks} />
        </li>
      ))}
    </ul>
  );
}

interface ChartProps {
  readonly chart: SmallMultiple;
  readonly ticks: SmallMultiplesModel["ticks"];
}

function Chart({ chart, ticks }: ChartProps) {
  const { title, figure, when, counts, gap, heading, spoken } = chart;
  const { line, lines, alone, last, special } = smallShape(chart, ticks);

  return (
    <figure className={styles["figure"]}>
      <figcaption>
        <strong className={styles["title"]}>{title}</strong>
        <span>
          <strong>{figure}</strong> {when}
        </span>
        {counts !== null && <span className={styles["quiet"]}>{counts}</span>}
        {gap !== null && <span className={styles["quiet"]}>{gap}</span>}
      </figcaption>
      <svg
        className={styles["plot"]}
        viewBox={`0 0 ${SMALL.width} ${SMALL.height}`}
        role="img"
        aria-label={spoken}
        focusable="false"
      >
        {lines.map(({ y, text }) => (
          <g key={text}>
            <path className={styles["grid"]} d={`M${SMALL.left} ${y}H${SMALL.width}`} />
            <text className={styles["tick"]} x={SMALL.left - 5} y={y + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        <path className={styles["line"]} d={line} />
        {alone.map(({ x, y }) => (
          <circle key={x} className={styles["point"]} cx={x} cy={y} r="2" />
        ))}
        {special.map(({ x, y, tone }) => (
          <path
            key={x}
            className={styles[tone]}
            d={SHAPES[tone]}
            transform={`translate(${x} ${y})`}
          />
        ))}
        {last !== null && (
          <circle
            className={last.provisional ? styles["hollow"] : styles["point"]}
            cx={last.x}
            cy={last.y}
            r="3.6"
          />
        )}
      </svg>
      <p className={styles["heading"]}>
        <ToneShape tone={heading.tone} /> <strong>{heading.text}</strong>
      </p>
      {heading.explanation !== "" && <p className={styles["quiet"]}>{heading.explanation}</p>}
    </figure>
  );
}

/** A rhombus for the better, a triangle for the worse, a square where neither is said. */
const SHAPES = {
  good: "M0-4l4 4-4 4-4-4z",
  bad: "M0-4.2l4.2 7.2h-8.4z",
  info: "M-3-3h6v6h-6z",
} as const;
