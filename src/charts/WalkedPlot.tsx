import { QuietButton } from "#components/Button.tsx";
import { useToTable } from "#components/ChartTable.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import type { Stop, WalkWords } from "#view-models/walkWords.ts";
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useId,
  useState,
} from "react";
import { placeAfter } from "./walkPlaces.ts";
import styles from "./WalkedPlot.module.css";
import { WalkedSlider } from "./WalkedSlider.tsx";

interface WalkedPlotProps {
  readonly title: string;
  /** Which periods, of whom, in which unit. */
  readonly subtitle?: string;
  /** What is said before the first step. */
  readonly summary: string;
  readonly stops: readonly Stop[];
  /** Where the first step leads. */
  readonly start: number;
  readonly words: WalkWords;
  /** Its stops lie one below the other. */
  readonly down?: boolean;
  /** Which stop lies under the pointer; `null` where none does. */
  readonly nearest: (event: PointerEvent<HTMLDivElement>) => number | null;
  /** The drawing, with the stop marked that is being read; `null` where none is. */
  readonly children: (shown: number | null) => ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
  /** Called when a reader turns to it, by pointer, by finger or by focus. */
  readonly onTurnTo?: () => void;
  /** What else can be done, beside the two buttons. */
  readonly renderMore?: (read: (place: number | null) => void) => ReactNode;
}

/**
 * A drawing that is gone through stop by stop, by pointer, by finger, by keys, and by two buttons
 * below it; each stop is said in a sentence. Before the first step, and after Escape, it is the summary.
 */
export function WalkedPlot({
  title,
  subtitle,
  summary,
  stops,
  start,
  words,
  down = false,
  nearest,
  children,
  ref,
  onTurnTo,
  renderMore,
}: WalkedPlotProps) {
  const id = useId();
  const toTable = useToTable();
  const [pointed, setPointed] = useState<number | null>(null);
  const [read, setRead] = useState<number | null>(null);
  // What the slider says of itself is not said once more, nor stands a second time for who listens.
  const [byButton, setByButton] = useState(false);

  const last = stops.length - 1;
  const place = read === null ? null : Math.min(read, last);
  const shown = pointed ?? place;
  const said = (at: number | null) => (at === null ? undefined : stops[at]?.spoken) ?? summary;
  const under = (event: PointerEvent<HTMLDivElement>) => {
    const found = nearest(event);
    return found === null || last < 0 ? null : Math.min(Math.max(found, 0), last);
  };

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key.toLowerCase() === "t" && toTable !== null) {
      event.preventDefault();
      toTable(stops[place ?? start]?.row ?? "", event.currentTarget);
      return;
    }
    if (key === "Escape" && (place !== null || pointed !== null)) {
      event.preventDefault();
      setPointed(null);
      setRead(null);
      return;
    }
    const next = placeAfter(key, { from: place, start, last, down });
    if (next === null) return;
    event.preventDefault();
    setByButton(false);
    setPointed(null);
    setRead(next);
  }

  function step(key: "ArrowLeft" | "ArrowRight") {
    setRead(placeAfter(key, { from: place, start, last }));
  }

  const which = (
    <VisuallyHidden>
      {words.step}: {title}
    </VisuallyHidden>
  );
  return (
    <>
      <WalkedSlider
        ref={ref}
        title={subtitle === undefined ? title : `${title}. ${subtitle}`}
        said={said(place)}
        place={place}
        count={stops.length}
        keys={`${id}-keys`}
        onKeyDown={move}
        onFocus={onTurnTo}
        onPointerEnter={onTurnTo}
        onPointerMove={(event) => setPointed(under(event))}
        onPointerLeave={() => setPointed(null)}
        onPointerDown={(event) => setRead(under(event))}
      >
        {children(shown)}
      </WalkedSlider>
      <div
        className={styles["reading"]}
        data-screen-only
        onFocus={() => setByButton(true)}
        // Not every browser gives the focus to a button that is tapped.
        onPointerDown={() => setByButton(true)}
        onBlur={() => setByButton(false)}
      >
        <QuietButton aria-disabled={last < 0 || place === 0} onClick={() => step("ArrowLeft")}>
          {words.back} {which}
        </QuietButton>
        <p
          aria-live={byButton ? "polite" : "off"}
          aria-hidden={!byButton}
          className={styles["spoken"]}
        >
          {said(shown)}
        </p>
        <QuietButton aria-disabled={last < 0 || place === last} onClick={() => step("ArrowRight")}>
          {words.on} {which}
        </QuietButton>
      </div>
      {renderMore?.(setRead)}
      <p id={`${id}-keys`} className={styles["keys"]} aria-hidden="true" data-screen-only>
        {words.keys}
        {toTable !== null && ` ${words.table}`}
      </p>
    </>
  );
}
