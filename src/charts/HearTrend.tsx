import { QuietButton } from "#components/Button.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import type { Trend } from "#view-models/models.ts";
import { HEARING } from "#view-models/walkWords.ts";
import { useEffect, useId, useRef, useState } from "react";
import styles from "./TrendChart.module.css";

interface HearTrendProps {
  /** The trend's. */
  readonly title: string;
  readonly points: Trend["points"];
  /** Marks the period that is sounding; `null` when it has ended. */
  readonly onPlace: (place: number | null) => void;
}

/** Plays the trend as sound when it is asked to, and stops when it is asked to. What plays it comes then. */
export function HearTrend({ title, points, onPlace }: HearTrendProps) {
  const id = useId();
  const stop = useRef<(() => void) | null>(null);
  const [state, setState] = useState<"still" | "playing" | "failed">("still");
  useEffect(() => () => stop.current?.(), []);

  async function play() {
    setState("playing");
    // Until it has come, to stop it is not to want it.
    stop.current = ended;
    try {
      const { playTones } = await import("./playTones.ts");
      if (stop.current === ended) stop.current = playTones(points, { onPlace, onEnd: ended });
    } catch {
      if (stop.current === ended) setState("failed");
    }
  }

  function ended() {
    stop.current = null;
    setState("still");
    onPlace(null);
  }

  if (points.filter(({ value }) => value !== null).length < 2) return null;
  return (
    <div className={styles["hear"]} data-screen-only>
      <QuietButton
        aria-describedby={id}
        onClick={() => (state === "playing" ? stop.current?.() : void play())}
      >
        {state === "playing" ? HEARING.stop : HEARING.hear}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </QuietButton>
      <p
        id={id}
        className={styles["small"]}
        // The button says it; what went wrong is said at once.
        {...(state === "failed" ? { role: "alert" } : { "aria-hidden": true })}
      >
        {state === "failed" ? HEARING.failed : HEARING.meaning}
      </p>
    </div>
  );
}
