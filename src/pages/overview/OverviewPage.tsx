import { Waiting } from "#components/Waiting.tsx";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { type Figures, useFigures } from "#pages/useFigures.ts";
import { useKeeping } from "#pages/useKeeping.ts";
import { overview } from "#view-models/overview.ts";
import { useMemo } from "react";
import { OverviewView } from "./OverviewView.tsx";

/** The first screen. */
export function OverviewPage() {
  const [search, change] = useAddress();
  const asked = useFigures(search);
  const keeping = useKeeping();

  const figures = asked.state === "here" ? asked.figures : null;
  const model = useOverview(figures);
  if (asked.state === "failed") return <Failures failures={[asked.failure]} />;
  if (figures === null || model === null)
    return <Waiting what="Fetching the figures…" lines={40} />;

  return (
    <>
      <OverviewView
        overview={model}
        search={search}
        onSearch={change}
        latestMonth={figures.dashboard.published.slice(0, "2018-10".length)}
        {...keeping}
      />
      <Failures failures={figures.failures} />
    </>
  );
}

/** Worked out afresh only when what it rests on has changed, and not by every letter of a search. */
function useOverview(figures: Figures | null) {
  const { dashboard, plan, sessions, asAt, options } = figures ?? {};
  const key = JSON.stringify(options);

  return useMemo(() => {
    if (figures === null) return null;
    const analysis = analyseDashboard(figures.dashboard, figures);
    return overview(figures.dashboard, analysis, figures.options);
    // oxlint-disable-next-line react/exhaustive-deps -- `figures` is new each time; these are what it is made of
  }, [dashboard, plan, sessions, asAt, key]);
}
