import { figuresSource } from "#api/openedFigures.ts";
import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { useAnalysis } from "#pages/useAnalysis.ts";
import { useFigures } from "#pages/useFigures.ts";
import { DATA, dataPage } from "#view-models/dataPage.ts";
import { FETCHING } from "#view-models/waits.ts";
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
  const analysed = useAnalysis(asked.state === "here" ? asked.figures : null);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (analysed === null) return <Waiting page={DATA.title} what={FETCHING} room="long" />;

  const { dashboard, options, failures } = analysed.figures;
  const model = dataPage(dashboard, analysed.analysis, options);
  return <DataView data={model} missing={<Failures failures={failures} />} />;
}
