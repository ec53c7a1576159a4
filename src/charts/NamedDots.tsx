import { QuietButton } from "#components/Button.tsx";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from "react";
import styles from "./NamedDots.module.css";
import { POINT_SHAPES } from "./pointShapes.ts";

/** A dot in its place, and what is said of it. */
export interface PlacedDot {
  readonly name: string;
  readonly text: string;
  readonly own: boolean;
  readonly x: number;
  readonly y: number;
}

interface NamedDotsProps {
  readonly described: string;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are gone through. */
  readonly dots: readonly PlacedDot[];
  /** What they are drawn on. */
  readonly children: ReactNode;
}

/**
 * Dots that say their names when asked: by pointer or finger the nearest, by the arrow keys or the
 * buttons one after another. Ours is a rhombus.
 */
export function NamedDots({ described, width, height, dots, children }: NamedDotsProps) {
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const last = dots.length - 1;
  const start = Math.max(
    dots.findIndex(({ own }) => own),
    0,
  );
  const place = Math.min(read ?? start, last);
  const shown = dots[pointed ?? place] ?? null;

  function move(event: KeyboardEvent) {
    const next = placeAfter(event.key, place, last);
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    setRead(next);
  }

  /** The drawing may be shown smaller than it is reckoned. */
  function nearest(event: PointerEvent<HTMLDivElement>): number {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = width / Math.max(box.width, 1);
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    const distances = dots.map((dot) => Math.hypot(dot.x - x, dot.y - y));
    return distances.indexOf(Math.min(...distances));
  }

  return (
    <div>
      <div
        className={styles["plot"]}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot hold a drawing
        role="slider"
        aria-roledescription="chart"
        aria-label={described}
        aria-valuemin={0}
        aria-valuemax={Math.max(last, 0)}
        aria-valuenow={Math.max(place, 0)}
        aria-valuetext={dots[place]?.text ?? ""}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        onKeyDown={move}
        onPointerMove={(event) => setPointed(nearest(event))}
        onPointerLeave={() => setPointed(null)}
        onPointerDown={(event) => setRead(nearest(event))}
      >
        <svg
          className={styles["drawing"]}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          focusable="false"
        >
          {children}
          {dots.map((dot) => (
            <Dot key={dot.name} dot={dot} />
          ))}
          {shown !== null && (
            <circle data-screen-only className={styles["ring"]} cx={shown.x} cy={shown.y} r="12" />
          )}
        </svg>
      </div>
      <div className={styles["reading"]} data-screen-only>
        <QuietButton aria-disabled={place <= 0} onClick={() => setRead(Math.max(place - 1, 0))}>
          Previous
        </QuietButton>
        <p aria-live="polite" className={styles["spoken"]}>
          {shown?.text}
        </p>
        <QuietButton
          aria-disabled={place === last}
          onClick={() => setRead(Math.min(place + 1, last))}
        >
          Next
        </QuietButton>
      </div>
      <p id={`${id}-keys`} className={styles["keys"]}>
        The left and right arrow keys, Home and End move from council to council.
      </p>
    </div>
  );
}

function Dot({ dot: { own, x, y } }: { readonly dot: PlacedDot }) {
  return own ? (
    <path className={styles["own"]} d={POINT_SHAPES.good(x, y)} />
  ) : (
    <circle className={styles["dot"]} cx={x} cy={y} r="6" />
  );
}

/** Where a key leads from a dot, `null` for keys that lead nowhere. */
export function placeAfter(key: string, from: number, last: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowDown: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from + 1,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? null : Math.min(Math.max(place, 0), last);
}
