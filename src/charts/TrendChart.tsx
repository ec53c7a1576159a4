import type { Trend } from "#view-models/models.ts";
import { QuietButton } from "#components/Button.tsx";
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from "react";
import { DASHES } from "./dashes.ts";
import { endLabels } from "./endLabels.ts";
import { across, type Frame, frameOf, positionAt } from "./frame.ts";
import { stripMarks } from "./strip.ts";
import styles from "./TrendChart.module.css";
import { Reading } from "./Reading.tsx";
import { TrendKey } from "./TrendKey.tsx";
import { TrendNotes } from "./TrendNotes.tsx";
import { TrendPlot } from "./TrendPlot.tsx";
import { TrendTooltip } from "./TrendTooltip.tsx";
import { trendRows } from "./trendRows.ts";
import { useWidth } from "./useWidth.ts";

interface TrendChartProps {
  readonly trend: Trend;
  /** The closer axis in place of the one from zero. */
  readonly near: boolean;
}

/**
 * A measure over time, against what is usual for it, what was promised and how others do. It is read
 * by pointer, by finger, by the arrow keys, and by the two buttons below it.
 */
export function TrendChart({ trend, near }: TrendChartProps) {
  const id = useId();
  const [width, widthOf] = useWidth();
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [pointed, setPointed] = useState<number | null>(null);
  const [read, setRead] = useState<number | null>(null);

  const rows = useMemo(() => trendRows(trend), [trend]);
  const marks = useMemo(() => stripMarks(trend, rows), [trend, rows]);
  const labels = useMemo(
    () => endLabels(trend, rows, (index) => !hidden.has(index)),
    [trend, rows, hidden],
  );
  const frame = useMemo(
    () => frameOf(trend, rows, { marks, labels }, { width, near }),
    [trend, rows, marks, labels, width, near],
  );
  const last = trend.points.length - 1;
  const place = Math.min(read ?? last, last);
  const shown = rows[pointed ?? read ?? -1] ?? null;

  function move(event: KeyboardEvent) {
    const next = nextPosition(event.key, place, last);
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    setRead(next);
  }

  function under(event: PointerEvent<HTMLDivElement>): number {
    const { left } = event.currentTarget.getBoundingClientRect();
    return Math.min(positionAt(event.clientX - left, frame, rows.length), last);
  }

  return (
    <figure className={styles["figure"]}>
      <figcaption>
        <strong className={styles["title"]}>{trend.title}</strong>
        <span className={styles["subtitle"]}>{trend.subtitle}</span>
      </figcaption>
      <TrendKey trend={trend} hidden={hidden} dashes={DASHES} onHide={setHidden} />
      <div
        ref={widthOf}
        className={styles["plot"]}
        style={{ height: frame.height }}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot hold a drawing
        role="slider"
        aria-roledescription="chart"
        aria-label={`${trend.title}. ${trend.subtitle}`}
        aria-valuemin={0}
        aria-valuemax={Math.max(last, 0)}
        aria-valuenow={Math.max(place, 0)}
        aria-valuetext={trend.points[place]?.when ?? ""}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        onKeyDown={move}
        onFocus={() => setRead((now) => now ?? last)}
        onPointerMove={(event) => setPointed(under(event))}
        onPointerLeave={() => setPointed(null)}
        onPointerDown={(event) => setRead(under(event))}
      >
        <p className={styles["unit"]} aria-hidden="true">
          {trend.unit}
        </p>
        <TrendPlot {...{ trend, rows, marks, labels, frame, hidden }} />
        {shown !== null && <Reading row={shown} frame={frame} count={rows.length} />}
        {shown !== null && shown.point !== null && (
          <TrendTooltip
            point={shown.point}
            trend={trend}
            hidden={hidden}
            at={tooltipPlace(shown.position, frame, rows.length)}
          />
        )}
      </div>
      <div className={styles["reading"]} data-screen-only>
        <QuietButton aria-disabled={place <= 0} onClick={() => setRead(Math.max(place - 1, 0))}>
          Earlier
        </QuietButton>
        <p aria-live="polite" className={styles["spoken"]}>
          {trend.points[place]?.spoken}
        </p>
        <QuietButton
          aria-disabled={place === last}
          onClick={() => setRead(Math.min(place + 1, last))}
        >
          Later
        </QuietButton>
      </div>
      <p id={`${id}-keys`} className={styles["keys"]}>
        The left and right arrow keys, Home, End, Page Up and Page Down move from period to period.
      </p>
      <p className={styles["small"]}>{near ? trend.axis.statedNear : trend.axis.statedZero}</p>
      <TrendNotes trend={trend} />
      <p className={styles["small"]}>{trend.method}</p>
      <p className={styles["small"]}>Source: {trend.source}</p>
    </figure>
  );
}

/** Where a key leads from a period, `null` for keys that lead nowhere. A page is a year of months. */
export function nextPosition(key: string, from: number, last: number): number | null {
  const page = Math.max(2, Math.min(12, Math.floor(last / 4)));
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from + 1,
    ArrowDown: from - 1,
    PageUp: from - page,
    PageDown: from + page,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? null : Math.min(Math.max(place, 0), last);
}

/** On the side of the period where there is more room. */
function tooltipPlace(position: number, frame: Frame, count: number) {
  const x = across(position, frame, count);
  return x < frame.width / 2
    ? { left: x + 16, top: frame.top }
    : { right: frame.width - x + 16, top: frame.top };
}
