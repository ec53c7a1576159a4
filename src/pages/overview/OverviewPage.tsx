import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useFigures } from "#pages/useFigures.ts";
import { useKeeping } from "#pages/useKeeping.ts";
import { useDeferredValue } from "react";
import { OverviewView } from "./OverviewView.tsx";
import { useOverview } from "./useOverview.ts";

/** The first screen. */
export function OverviewPage() {
  const [search, change] = useAddress();
  const asked = useFigures(search);
  const keeping = useKeeping();

  const figures = asked.state === "here" ? asked.figures : null;
  // Deferred, so that a draw of the whole page gives way to a tap.
  const model = useDeferredValue(useOverview(figures), null);
  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (figures === null || model === null)
    return <Waiting what="Fetching the figures…" lines={40} />;

  return (
    <>
      <OverviewView
        overview={model.overview}
        promised={model.promised}
        next={model.next}
        search={search}
        onSearch={change}
        latestMonth={figures.dashboard.published.slice(0, "2018-10".length)}
        {...keeping}
      />
      <Failures failures={figures.failures} />
    </>
  );
}
