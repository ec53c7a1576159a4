import type { Trend } from "#view-models/models.ts";
import type { ReactNode } from "react";
import { PromiseShape } from "./PromiseMark.tsx";
import { POINT_SHAPES } from "./pointShapes.ts";
import styles from "./TrendKey.module.css";

interface TrendKeyProps {
  readonly trend: Trend;
  readonly hidden: ReadonlySet<number>;
  readonly dashes: readonly string[];
  /** Left out on paper: nothing can be put away, and what is named beside its line is not named again. */
  readonly onHide?: (hidden: ReadonlySet<number>) => void;
}

/** What each mark of the chart means: those that it has, and no others. Comparators can be put away. */
export function TrendKey({ trend, hidden, dashes, onHide }: TrendKeyProps) {
  const { points, targets, comparators, annotations, commitments, projection, hasLimits } = trend;
  const only = targets.length === 1 ? targets[0] : undefined;
  const special = (tone: string) => points.some((point) => point.special?.tone === tone);

  function toggle(index: number) {
    const next = new Set(hidden);
    if (!next.delete(index)) next.add(index);
    onHide?.(next);
  }

  return (
    <ul className={styles["key"]} aria-label="Key">
      {onHide !== undefined && (
        <Entry mark={<path d="M0 8h28" stroke="var(--chart-series)" strokeWidth="3" />}>
          {trend.value.name}
        </Entry>
      )}
      {onHide !== undefined && targets.length > 0 && (
        <Entry
          mark={
            <path d="M0 8h28" stroke="var(--chart-target)" strokeWidth="2" strokeDasharray="6 4" />
          }
        >
          {only === undefined ? "Target" : `Target: ${only.label}`}
        </Entry>
      )}
      {hasLimits && (
        <Entry
          mark={
            <>
              <rect
                width="28"
                height="16"
                fill="var(--chart-limits)"
                stroke="var(--chart-limits-edge)"
                strokeDasharray="2 3"
              />
              <path d="M0 8h28" stroke="var(--chart-mean)" strokeWidth="1.5" />
            </>
          }
        >
          Average and usual range
        </Entry>
      )}
      {special("good") && <ShapeEntry tone="good">Real change for the better</ShapeEntry>}
      {special("bad") && <ShapeEntry tone="bad">Real change for the worse</ShapeEntry>}
      {special("info") && <ShapeEntry tone="info">Real change</ShapeEntry>}
      {points.some(({ provisional }) => provisional) && (
        <Entry
          mark={
            <path
              d={POINT_SHAPES.usual(14, 8)}
              fill="var(--page-ground)"
              stroke="var(--chart-series)"
              strokeWidth="2"
            />
          }
        >
          Provisional
        </Entry>
      )}
      {points.some(({ value }) => value === null) && (
        <Entry
          mark={
            <>
              <rect width="28" height="16" fill="var(--chart-gap)" />
              <path d="M10 4l8 8m0-8l-8 8" stroke="var(--text-quiet)" strokeWidth="1.6" />
            </>
          }
        >
          No figure
        </Entry>
      )}
      {projection.length > 0 && (
        <Entry
          mark={
            <path
              d="M1 8h28"
              stroke="var(--chart-series)"
              strokeWidth="2.5"
              strokeDasharray="1 5"
              strokeLinecap="round"
            />
          }
        >
          If nothing changes
        </Entry>
      )}
      {annotations.length > 0 && <Entry mark={<Pill round text="1" />}>What happened</Entry>}
      {commitments.length > 0 && (
        <Entry mark={<Pill text="A" />}>Promised: the arrow points to where it should be</Entry>
      )}
      {[...new Map(commitments.map(({ outcome }) => [outcome.text, outcome.tone]))].map(
        ([text, tone]) => (
          <Entry key={text} mark={<PromiseShape tone={tone} x={14} y={8} />}>
            Promise: {text.toLowerCase()}
          </Entry>
        ),
      )}
      {onHide !== undefined &&
        comparators.map(({ name }, index) => (
          <li key={name}>
            <label>
              <input type="checkbox" checked={!hidden.has(index)} onChange={() => toggle(index)} />
              <Swatch>
                <path
                  d="M0 8h28"
                  stroke="var(--chart-comparator)"
                  strokeWidth="2"
                  strokeDasharray={dashes[index % dashes.length]}
                />
              </Swatch>
              {name}
            </label>
          </li>
        ))}
    </ul>
  );
}

function Entry({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <Swatch>{mark}</Swatch>
      {children}
    </li>
  );
}

interface ShapeEntryProps {
  readonly tone: "good" | "bad" | "info";
  readonly children: ReactNode;
}

function ShapeEntry({ tone, children }: ShapeEntryProps) {
  return (
    <Entry mark={<path d={POINT_SHAPES[tone](14, 8)} fill={`var(--chart-${tone})`} />}>
      {children}
    </Entry>
  );
}

function Swatch({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 28 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function Pill({ text, round = false }: { readonly text: string; readonly round?: boolean }) {
  return (
    <>
      <rect
        x="6"
        y="0.5"
        width="16"
        height="15"
        rx={round ? 8 : 2}
        fill={round ? "var(--text)" : "var(--chart-promise)"}
      />
      <text x="14" y="12" fontSize="11" textAnchor="middle" fill="var(--page-ground)">
        {text}
      </text>
    </>
  );
}
