import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import type { ShownScreen } from "#pages/given.ts";
import { useFigures } from "#pages/useFigures.ts";
import { replaceEqualDeep } from "@tanstack/react-query";
import { type ReactNode, startTransition, useDeferredValue, useLayoutEffect, useMemo } from "react";
import { useOverview } from "./useOverview.ts";

interface OverviewFiguresProps {
  readonly search: URLSearchParams;
  /** What stands on the screen; `null`: nothing yet. */
  readonly shown: ShownScreen | null;
  readonly onMade: (screen: ShownScreen) => void;
  readonly waiting: ReactNode;
}

/**
 * Fetches the figures and works out the first screen, whose parts stay the same objects where they say
 * the same, so that nothing of it is drawn anew without need. Says what could not be had.
 */
export function OverviewFigures({ search, shown, onMade, waiting }: OverviewFiguresProps) {
  const asked = useFigures(search);
  const figures = asked.state === "here" ? asked.figures : null;
  const screen = useOverview(figures);
  const published = figures?.dashboard.published ?? null;
  const fresh = useMemo(
    () =>
      screen === null || published === null
        ? null
        : { ...screen, published, latestMonth: published.slice(0, "2018-10".length) },
    [screen, published],
  );
  // Deferred, so that a draw of the whole page gives way to a tap.
  const made = useDeferredValue(fresh, null);

  useLayoutEffect(() => {
    if (made === null) return;
    if (shown === null) onMade(made);
    // What stands there already can be read while the rest is drawn.
    else startTransition(() => onMade(replaceEqualDeep(shown, made)));
  }, [made, shown, onMade]);

  if (asked.state === "failed") {
    const { failure } = asked;
    return shown === null ? <FailedPage failure={failure} /> : <Failures failures={[failure]} />;
  }
  if (shown === null) return waiting;
  return figures !== null && <Failures failures={figures.failures} />;
}
