import { figuresSource } from "#api/openedFigures.ts";
import { Banners } from "#components/Banners.tsx";
import { QuietButton } from "#components/Button.tsx";
import type { Day } from "#contract/period.ts";
import { LEAVE_SOURCE, sourceBanner } from "#view-models/banners.ts";
import { APP_PARTS } from "#view-models/shellWords.ts";
import { useSyncExternalStore } from "react";
import { useLocation } from "wouter";
import styles from "./SourceNotice.module.css";

/**
 * What every screen says of where its figures come from, while it is not the host, and the way back.
 *
 * @param published When the figures were published; `null` until they are read
 */
export function SourceNotice({ published }: { readonly published: Day | null }) {
  const opened = useSyncExternalStore(
    figuresSource.subscribe,
    figuresSource.current,
    figuresSource.current,
  );
  const [path, go] = useLocation();
  if (opened === null) return null;

  /** Back to the host's latest. The button goes, so that the page takes the focus. */
  function leave() {
    figuresSource.close();
    go(path);
    document.getElementById("main")?.focus();
  }

  return (
    <section className={styles["notice"]} aria-label={APP_PARTS.source}>
      <Banners banners={[sourceBanner(opened, published)]} />
      {opened !== figuresSource.own && (
        <QuietButton data-screen-only onClick={leave}>
          {LEAVE_SOURCE}
        </QuietButton>
      )}
    </section>
  );
}
