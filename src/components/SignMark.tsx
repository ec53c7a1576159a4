import type { Sign } from "#view-models/models.ts";
import { useId } from "react";
import styles from "./SignMark.module.css";

interface SignMarkProps {
  readonly sign: Sign;
  /** With its explanation beside it, where there is room. */
  readonly explained?: boolean;
}

/** Direction or assurance in words, with its Making Data Count sign before them. */
export function SignMark({ sign, explained = false }: SignMarkProps) {
  const id = useId();

  return (
    <span className={styles["sign"]}>
      <svg
        className={`${styles["icon"]} ${styles[TONES[sign.kind]]}`}
        viewBox="0 0 32 32"
        aria-hidden="true"
        focusable="false"
      >
        {drawing(sign.kind)}
      </svg>
      <span>
        <span className={styles["text"]} {...(explained && { "aria-describedby": id })}>
          {sign.text}
        </span>
        {explained && (
          <span id={id} className={styles["explanation"]}>
            {sign.explanation}
          </span>
        )}
      </span>
    </span>
  );
}

const TONES = {
  "improvement-high": "good",
  "improvement-low": "good",
  "concern-high": "bad",
  "concern-low": "bad",
  "neutral-high": "neutral",
  "neutral-low": "neutral",
  "common-cause": "none",
  pass: "good",
  fail: "bad",
  "hit-or-miss": "none",
  none: "none",
} as const satisfies Readonly<Record<Sign["kind"], string>>;

/** What stands in the ring: dots that rise, fall or waver, or the letter of an assurance. */
function drawing(kind: Sign["kind"]) {
  switch (kind) {
    case "improvement-high":
    case "concern-high":
    case "neutral-high":
      return <Variation level={[24, 23, 20, 11]} letter={LETTERS[kind]} end={TONES[kind]} />;
    case "improvement-low":
    case "concern-low":
    case "neutral-low":
      return <Variation level={[8, 9, 12, 21]} letter={LETTERS[kind]} end={TONES[kind]} />;
    case "common-cause":
      return <Variation level={[18, 13, 19, 14]} letter="" end="none" />;
    case "pass":
      return <Letter letter="P" />;
    case "fail":
      return <Letter letter="F" />;
    case "hit-or-miss":
      return <Letter letter="?" />;
    case "none":
      return (
        <>
          <Ring dashed />
          <path d="M11 16h10" stroke="currentColor" strokeWidth="2" />
        </>
      );
  }
}

/** Information that is neither good nor bad has no letter of its own. */
const LETTERS = {
  "improvement-high": "H",
  "concern-high": "H",
  "neutral-high": "↑",
  "improvement-low": "L",
  "concern-low": "L",
  "neutral-low": "↓",
} as const;

function Ring({ dashed = false }: { readonly dashed?: boolean }) {
  return (
    <circle
      cx="16"
      cy="16"
      r="14.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      {...(dashed && { strokeDasharray: "3 3" })}
    />
  );
}

interface VariationProps {
  readonly level: readonly [number, number, number, number];
  readonly letter: string;
  readonly end: keyof typeof ENDS;
}

const ACROSS = [7, 12, 17, 22] as const;

/** Where it has come to, in the shapes of the chart: rhombus, triangle, square, or a dot like the others. */
const ENDS = {
  good: "M0-5.2l5.2 5.2-5.2 5.2-5.2-5.2z",
  bad: "M0-5l5.4 9h-10.8z",
  neutral: "M-4-4h8v8h-8z",
  none: "M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z",
} as const;

function Variation({ level, letter, end }: VariationProps) {
  return (
    <>
      <Ring />
      <polyline
        points={ACROSS.map((x, index) => `${x},${level[index]}`).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      {ACROSS.slice(0, 3).map((x, index) => (
        <circle key={x} cx={x} cy={level[index]} r="2" fill="currentColor" />
      ))}
      <path d={ENDS[end]} transform={`translate(22 ${level[3]})`} fill="currentColor" />
      {letter !== "" && (
        <text x="11" y={level[3] > 16 ? 26 : 16} className={styles["small"]}>
          {letter}
        </text>
      )}
    </>
  );
}

function Letter({ letter }: { readonly letter: string }) {
  return (
    <>
      <Ring />
      <text x="16" y="22" className={styles["letter"]}>
        {letter}
      </text>
    </>
  );
}
