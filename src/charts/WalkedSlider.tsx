import type { HTMLAttributes, Ref } from "react";
import styles from "./WalkedSlider.module.css";

interface WalkedSliderProps extends Omit<
  HTMLAttributes<HTMLDivElement>,
  "role" | "title" | "className"
> {
  readonly title: string;
  /** What is said of the stop that is read, or before the first. */
  readonly said: string;
  /** `null` before the first step. */
  readonly place: number | null;
  readonly count: number;
  /** The id of what says the keys; left out where another says them. */
  readonly keys: string | undefined;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/**
 * What is gone through step by step. To the browser it is a slider, since that is what screen readers on
 * every device know how to step through: they say its value after each step. Its first value is the
 * summary.
 */
export function WalkedSlider({ title, said, place, count, keys, ...rest }: WalkedSliderProps) {
  return (
    <div
      role="slider"
      className={styles["walked"]}
      aria-roledescription="chart"
      aria-label={title}
      aria-valuemin={0}
      aria-valuemax={count}
      aria-valuenow={place === null ? 0 : place + 1}
      aria-valuetext={said}
      aria-describedby={keys}
      tabIndex={0}
      {...rest}
    />
  );
}
