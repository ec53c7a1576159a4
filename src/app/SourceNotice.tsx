import { dashboardQuery } from "#api/dashboard.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { Banners } from "#components/Banners.tsx";
import { QuietButton } from "#components/Button.tsx";
import { LEAVE_SOURCE, sourceBanner } from "#view-models/banners.ts";
import { APP_PARTS } from "#view-models/shellWords.ts";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useLocation } from "wouter";
import styles from "./SourceNotice.module.css";

/** What every screen says of where its figures come from, while it is not the host, and the way back. */
export function SourceNotice() {
  const { data } = useQuery(dashboardQuery);
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
      <Banners banners={[sourceBanner(opened, data?.dashboard.published ?? null)]} />
      {opened !== figuresSource.own && (
        <QuietButton data-screen-only onClick={leave}>
          {LEAVE_SOURCE}
        </QuietButton>
      )}
    </section>
  );
}
