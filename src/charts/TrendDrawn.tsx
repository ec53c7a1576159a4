import { useOnPaper } from "#components/useOnPaper.ts";
import { useEffect, useRef, useState } from "react";
import { StillTrend } from "./StillTrend.tsx";
import styles from "./TrendChart.module.css";
import type { TrendDrawing } from "./TrendMarks.tsx";
import type { TrendPlot } from "./TrendPlot.tsx";

interface TrendDrawnProps {
  readonly drawing: TrendDrawing;
  /** The trend by Recharts; `null` until somebody turned to it, and where it did not come. */
  readonly plot: typeof TrendPlot | null;
}

/** A trend on the screen: still, until Recharts has drawn the same. On paper it is still always. */
export function TrendDrawn({ drawing, plot }: TrendDrawnProps) {
  const onPaper = useOnPaper();
  return (
    <div className={styles["drawn"]}>
      {plot === null || onPaper ? (
        <StillTrend {...drawing} />
      ) : (
        <InItsPlace drawing={drawing} plot={plot} />
      )}
    </div>
  );
}

/** Recharts draws in several steps, each in a frame: out of sight, until all that stands in the still one is there. */
function InItsPlace({
  drawing,
  plot: Plot,
}: {
  readonly drawing: TrendDrawing;
  readonly plot: typeof TrendPlot;
}) {
  const [isWhole, setWhole] = useState(false);
  const still = useRef<HTMLDivElement>(null);
  const coming = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isWhole || coming.current === null) return undefined;
    const look = () => setWhole(shapesIn(coming.current) >= shapesIn(still.current));
    const observer = new MutationObserver(look);
    observer.observe(coming.current, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [isWhole]);

  return (
    <>
      {!isWhole && (
        <div ref={still}>
          <StillTrend {...drawing} />
        </div>
      )}
      <div
        ref={coming}
        className={isWhole ? undefined : styles["coming"]}
        data-screen-only={isWhole ? undefined : true}
      >
        <Plot {...drawing} />
      </div>
    </>
  );
}

/** How many words, lines and points are drawn. Recharts has no fewer of them: it divides lines at breaks. */
function shapesIn(drawing: Element | null): number {
  return drawing?.querySelectorAll("text, path, circle").length ?? 0;
}
