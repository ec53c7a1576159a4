import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useFigures, withRecord } from "#pages/useFigures.ts";
import { SINCE_WAITS } from "#view-models/sinceWords.ts";
import { SinceView } from "./SinceView.tsx";
import { useSince } from "./useSince.ts";

/** What changed since the last session, or between any two days. */
export function SincePage() {
  const [search, change] = useAddress();
  const asked = withRecord(useFigures(search));

  const figures = asked.state === "here" ? asked.figures : null;
  const model = useSince(figures, search);
  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (figures === null || model === null) return <Waiting {...SINCE_WAITS} room="long" />;

  return (
    <SinceView
      since={model}
      latest={figures.dashboard.published}
      onDays={change}
      missing={<Failures failures={figures.failures} />}
    />
  );
}
