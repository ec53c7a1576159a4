import { useToTable } from "#components/ChartTable.tsx";
import { ToneShape } from "#components/StatusTag.tsx";
import type { SmallMultiple, SmallMultiplesModel } from "#view-models/frontDoorModels.ts";
import { BY_CHART } from "#view-models/walkWords.ts";
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { SmallCourse, SmallPoint } from "./SmallCourse.tsx";
import styles from "./SmallMultiples.module.css";
import { SMALL, type SmallShape, smallShape } from "./smallShape.ts";
import { WalkedSlider } from "./WalkedSlider.tsx";
import { nearestAcross, placeAfter } from "./walkPlaces.ts";

/** A period of one of the charts. */
interface Spot {
  readonly chart: number;
  readonly place: number;
}

/**
 * One small chart a source, all on one scale from zero. Together they are one stop of the Tab key: the
 * keys lead along a chart, and from it to the same period of the others.
 */
export function SmallMultiples({ multiples }: { readonly multiples: SmallMultiplesModel }) {
  const { charts, ticks } = multiples;
  const keys = useId();
  const list = useRef<HTMLUListElement>(null);
  const toTable = useToTable();
  const [current, setCurrent] = useState(0);
  const [read, setRead] = useState<Spot | null>(null);
  const [pointed, setPointed] = useState<Spot | null>(null);

  function move(event: KeyboardEvent<HTMLDivElement>, chart: number) {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const points = charts[chart]?.points ?? [];
    const last = points.length - 1;
    const place = read?.chart === chart ? read.place : null;
    const beside = OTHER_CHART[key];

    if (key.toLowerCase() === "t" && toTable !== null) {
      toTable(points[place ?? last]?.row ?? "", event.currentTarget);
    } else if (key === "Escape" && (read !== null || pointed !== null)) {
      setRead(null);
      setPointed(null);
    } else if (beside !== undefined) {
      const next = Math.min(Math.max(chart + beside, 0), charts.length - 1);
      if (place !== null) setRead({ chart: next, place });
      list.current?.querySelectorAll<HTMLElement>("[role=slider]")[next]?.focus();
    } else {
      const next = placeAfter(key, { from: place, start: last, last });
      if (next === null) return;
      setPointed(null);
      setRead({ chart, place: next });
    }
    event.preventDefault();
  }

  return (
    <div>
      <ul ref={list} className={styles["charts"]}>
        {charts.map((chart, index) => {
          const shown = pointed ?? read;
          return (
            <li key={chart.id}>
              <Chart
                chart={chart}
                shape={smallShape(chart.points, ticks)}
                // It is said once, of the one that the Tab key leads to.
                keys={index === Math.min(current, charts.length - 1) ? keys : undefined}
                isCurrent={index === Math.min(current, charts.length - 1)}
                read={read?.chart === index ? read.place : null}
                shown={shown?.chart === index ? shown.place : null}
                onKeyDown={(event) => move(event, index)}
                onFocus={() => setCurrent(index)}
                onPoint={(place) => setPointed(place === null ? null : { chart: index, place })}
                onTap={(place) => setRead(place === null ? null : { chart: index, place })}
              />
            </li>
          );
        })}
      </ul>
      <p id={keys} className={styles["keys"]} aria-hidden="true" data-screen-only>
        {BY_CHART.keys}
        {toTable !== null && ` ${BY_CHART.table}`}
      </p>
    </div>
  );
}

const OTHER_CHART: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

interface ChartProps {
  readonly chart: SmallMultiple;
  readonly shape: SmallShape;
  readonly keys: string | undefined;
  /** Whether the Tab key leads to it. */
  readonly isCurrent: boolean;
  /** The period that is read, and the one that is marked: of these, a pointer may choose another. */
  readonly read: number | null;
  readonly shown: number | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly onFocus: () => void;
  readonly onPoint: (place: number | null) => void;
  readonly onTap: (place: number | null) => void;
}

function Chart({ chart, shape, keys, isCurrent, read, shown, onPoint, onTap, ...on }: ChartProps) {
  const { title, figure, when, counts, gap, heading, spoken, points } = chart;

  /** The drawing may be shown smaller or larger than it is reckoned. */
  function under(event: PointerEvent<HTMLDivElement>): number | null {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return nearestAcross(((event.clientX - left) * SMALL.width) / Math.max(width, 1), shape.across);
  }

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
      <WalkedSlider
        title={title}
        said={points[read ?? -1]?.spoken ?? spoken}
        place={read}
        count={points.length}
        keys={keys}
        tabIndex={isCurrent ? 0 : -1}
        {...on}
        onPointerMove={(event) => onPoint(under(event))}
        onPointerLeave={() => onPoint(null)}
        onPointerDown={(event) => onTap(under(event))}
      >
        <Drawing shape={shape} shown={shown} />
        {shown !== null && (
          <p className={styles["said"]} aria-hidden="true" data-screen-only>
            {points[shown]?.spoken}
          </p>
        )}
      </WalkedSlider>
      <p className={styles["heading"]}>
        <ToneShape tone={heading.tone} /> <strong>{heading.text}</strong>
      </p>
      {heading.explanation !== "" && <p className={styles["quiet"]}>{heading.explanation}</p>}
    </figure>
  );
}

interface DrawingProps {
  readonly shape: SmallShape;
  readonly shown: number | null;
}

function Drawing({ shape, shown }: DrawingProps) {
  const { line, lines, alone, last, special, across, heights } = shape;
  const x = across[shown ?? -1];

  return (
    <svg
      className={styles["plot"]}
      viewBox={`0 0 ${SMALL.width} ${SMALL.height}`}
      aria-hidden="true"
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
      <SmallCourse line={line} alone={alone} special={special}>
        {last !== null && <SmallPoint place={last} radius={3.6} hollow={last.provisional} />}
      </SmallCourse>
      {x !== undefined && (
        <g data-screen-only>
          <path
            className={styles["reading"]}
            d={`M${x} ${SMALL.edge}V${SMALL.height - SMALL.edge}`}
          />
          <circle
            className={styles["reading"]}
            cx={x}
            cy={heights[shown ?? -1] ?? SMALL.height - SMALL.edge}
            r="7"
          />
        </g>
      )}
    </svg>
  );
}
