import { BY_COUNCIL } from "#view-models/walkWords.ts";
import type { PointerEvent, ReactNode } from "react";
import styles from "./NamedDots.module.css";
import { POINT_SHAPES } from "./pointShapes.ts";
import { WalkedPlot } from "./WalkedPlot.tsx";

/** A dot in its place, and what is said of it. */
export interface PlacedDot {
  readonly name: string;
  readonly text: string;
  readonly own: boolean;
  readonly x: number;
  readonly y: number;
}

interface NamedDotsProps {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are gone through. */
  readonly dots: readonly PlacedDot[];
  /** What they are drawn on. */
  readonly children: ReactNode;
}

/** Dots that say their names when asked: by pointer or finger the nearest, by keys one after another. Ours is a rhombus. */
export function NamedDots({
  title,
  subtitle,
  summary,
  width,
  height,
  dots,
  children,
}: NamedDotsProps) {
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
      <WalkedPlot
        title={title}
        subtitle={subtitle}
        summary={summary}
        stops={dots.map(({ name, text }) => ({ spoken: text, row: name }))}
        start={Math.max(
          dots.findIndex(({ own }) => own),
          0,
        )}
        words={BY_COUNCIL}
        nearest={nearest}
      >
        {(shown) => (
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
            <Ring dot={dots[shown ?? -1]} />
          </svg>
        )}
      </WalkedPlot>
    </div>
  );
}

/** Which one is being read. */
function Ring({ dot }: { readonly dot: PlacedDot | undefined }) {
  return dot === undefined ? null : (
    <circle data-screen-only className={styles["ring"]} cx={dot.x} cy={dot.y} r="12" />
  );
}

function Dot({ dot: { own, x, y } }: { readonly dot: PlacedDot }) {
  return own ? (
    <path className={styles["own"]} d={POINT_SHAPES.good(x, y)} />
  ) : (
    <circle className={styles["dot"]} cx={x} cy={y} r="6" />
  );
}
