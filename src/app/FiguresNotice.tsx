import { ApiError, type FailureKind } from "#api/ApiError.ts";
import { dashboardQuery } from "#api/dashboard.ts";
import { figuresStanding, type Newer } from "#api/figuresStanding.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { Button, QuietButton } from "#components/Button.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import type { Day } from "#contract/period.ts";
import { useNewerFigures } from "#pages/useNewerFigures.ts";
import { behindText, NEWER, NEWER_SHOWN, newerText } from "#view-models/newerFigures.ts";
import { useQuery } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import styles from "./Notices.module.css";
import { useNetwork } from "./useNetwork.ts";

/**
 * That newer figures have come, which are shown when the reader says so; or that the host cannot say
 * whether there are any.
 *
 * @param published When those that are shown were published, be it those that the page was written with;
 *   `null` until there are any
 */
export function FiguresNotice({ published }: { readonly published: Day | null }) {
  const { newer, take } = useNewerFigures();
  const { failed } = useSyncExternalStore(
    figuresStanding.subscribe,
    figuresStanding.now,
    figuresStanding.now,
  );
  const { data, error, refetch } = useQuery({ ...dashboardQuery, enabled: false });
  const missing = data === undefined && error instanceof ApiError ? error : null;
  const network = useNetwork();
  const [put, setPut] = useState<Newer | FailureKind | null>(null);
  const [said, setSaid] = useState("");
  if (published === null || figuresSource.current() !== null) return null;

  async function show() {
    await take();
    setSaid(NEWER_SHOWN);
    document.getElementById("main")?.focus({ preventScroll: true });
  }

  async function askAgain() {
    if (missing !== null) await refetch();
    const { freshen } = await import("#api/freshFigures.ts");
    await freshen(new AbortController().signal);
  }

  if (newer !== null && put !== newer)
    return (
      <div className={styles["notice"]}>
        <p>{newerText(newer)}</p>
        <Button onClick={() => void show()}>
          {NEWER.show.name}
          <VisuallyHidden>{NEWER.show.of}</VisuallyHidden>
        </Button>
        <QuietButton onClick={() => setPut(newer)}>
          {NEWER.later.name}
          <VisuallyHidden>{NEWER.later.of}</VisuallyHidden>
        </QuietButton>
      </div>
    );
  const behind = network ? ((missing ?? failed)?.kind ?? null) : "offline";
  if (behind !== null && put !== behind)
    return (
      <div className={styles["notice"]}>
        <p>{behindText(behind, published)}</p>
        {network && (
          <QuietButton onClick={() => void askAgain()}>
            {NEWER.again.name}
            <VisuallyHidden>{NEWER.again.of}</VisuallyHidden>
          </QuietButton>
        )}
        <QuietButton onClick={() => setPut(behind)}>
          {NEWER.hide.name} <VisuallyHidden>{NEWER.hide.of}</VisuallyHidden>
        </QuietButton>
      </div>
    );
  return (
    <p className={styles["said"]} data-unseen>
      {said}
    </p>
  );
}
