import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useFigures } from "#pages/useFigures.ts";
import { planPage } from "#view-models/planPage.ts";
import { PLAN_WAITS } from "#view-models/planWords.ts";
import { PlanView } from "./PlanView.tsx";
import { usePlan } from "./usePlan.ts";

/** The plan on a page. */
export function PlanPage() {
  const [search, change] = useAddress();
  const asked = useFigures(search);

  const figures = asked.state === "here" ? asked.figures : null;
  const model = usePlan(figures, planPage);
  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (figures === null || model === null) return <Waiting {...PLAN_WAITS} room="long" />;

  return (
    <PlanView
      plan={model}
      search={search}
      onSearch={change}
      missing={<Failures failures={figures.failures} />}
    />
  );
}
