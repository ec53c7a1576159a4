import type { Dashboard } from "#contract/dashboard.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import type { TakenFrom } from "#pages/TakeAway.tsx";
import { distributionModel } from "#view-models/distribution.ts";
import { Distribution } from "./Distribution.tsx";

interface DistributionHereProps {
  readonly id: string;
  readonly analysis: MeasureAnalysis;
  readonly detail: MeasureDetail;
  readonly dashboard: Dashboard;
  readonly from: TakenFrom;
  readonly period: string | null;
  readonly onPeriod: (period: string) => void;
}

/** How a caseload is spread over workers, worked out where it is drawn; nothing where nothing says it. */
export function DistributionHere({ analysis, detail, dashboard, ...shown }: DistributionHereProps) {
  const model = distributionModel(analysis, detail, dashboard);
  return model && <Distribution model={model} {...shown} />;
}
