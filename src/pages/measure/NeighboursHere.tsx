import type { Dashboard } from "#contract/dashboard.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { TakenFrom } from "#pages/TakeAway.tsx";
import { neighboursModel } from "#view-models/neighbours.ts";
import { Neighbours } from "./Neighbours.tsx";

interface NeighboursHereProps {
  readonly id: string;
  readonly analysis: MeasureAnalysis;
  readonly detail: MeasureDetail;
  readonly dashboard: Dashboard;
  readonly from: TakenFrom;
}

/** A measure beside similar councils, worked out where it is drawn; nothing where there are none. */
export function NeighboursHere({ id, analysis, detail, dashboard, from }: NeighboursHereProps) {
  const model = neighboursModel(analysis, detail, dashboard);
  return model && <Neighbours id={id} model={model} from={from} />;
}
