import { figuresSource } from "#api/openedFigures.ts";
import { Waiting } from "#components/Waiting.tsx";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { FailedPage } from "#pages/FailedPage.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useFigures } from "#pages/useFigures.ts";
import { dataPage } from "#view-models/dataPage.ts";
import { DataView } from "./DataView.tsx";
import { OpenSheets } from "./OpenSheets.tsx";

/** The sources of the figures and what is wrong with them, and the way to look at one's own. */
export function DataPage() {
  return (
    <>
      <OfTheFigures />
      {figuresSource.own === null && <OpenSheets />}
    </>
  );
}

function OfTheFigures() {
  const [search] = useAddress();
  const asked = useFigures(search);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (asked.state === "waiting") return <Waiting what="Fetching the figures…" lines={40} />;

  const { dashboard, options, failures } = asked.figures;
  const analysis = analyseDashboard(dashboard, asked.figures);
  const model = dataPage(dashboard, analysis, {
    ...options,
    failures: failures.map(({ failed }) => failed),
  });
  return <DataView data={model} />;
}
