import { dashboardQuery } from "#api/dashboard.ts";
import { fieldOf } from "#api/fieldOf.ts";
import { measureDetailQuery } from "#api/measureDetail.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { MeasureAnalysis } from "#domain/findings.ts";
import { Boundary } from "#components/Boundary.tsx";
import { NextSessionLine } from "#components/NextSessionLine.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { Capture } from "#pages/capture/Capture.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { measureAnalysis, measureScreen } from "#pages/measureScreen.ts";
import { part } from "#pages/part.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { type Failure, type Figures, useFailure, useFigures } from "#pages/useFigures.ts";
import { useKeeping } from "#pages/useKeeping.ts";
import { FETCHED } from "#view-models/fetched.ts";
import { MEASURE_FAILS, MEASURE_WAITS } from "#view-models/measureWords.ts";
import { FETCHING } from "#view-models/waits.ts";
import { useQuery } from "@tanstack/react-query";
import { memo, useDeferredValue, useMemo } from "react";
import { useHistoryState } from "wouter/use-browser-location";
import { History } from "./History.tsx";
import { MeasureView } from "./MeasureView.tsx";
import { TrendFigure } from "./TrendFigure.tsx";
import { UnknownMeasure } from "./UnknownMeasure.tsx";

/** Of the few measures that have a spread. */
const DistributionHere = part(
  async () => (await import("./DistributionHere.tsx")).DistributionHere,
  () => <Waiting what={MEASURE_WAITS.spread} room="long" />,
);

/** Far down the page. */
const NeighboursHere = part(async () => (await import("./NeighboursHere.tsx")).NeighboursHere);

/** The page of one measure. What its own file would add may be missing: the rest still stands. */
export function MeasurePage({ id }: { readonly id: string }) {
  const [search, change] = useAddress();
  const asked = useFigures(search);
  const detail = useQuery({ ...measureDetailQuery(id), enabled: useIsHere(id) });
  const missing = useFailure(FETCHED.measure, detail);
  const isWaiting = detail.isPending && detail.failureCount === 0;
  // As the figures, it is drawn a little at a time.
  const isDrawn = useDeferredValue(!isWaiting);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (asked.state === "waiting" || isWaiting || !isDrawn) {
    const known = asked.state === "waiting" ? [] : asked.figures.dashboard.measures;
    const { title } = known.find((measure) => measure.id === id) ?? { title: MEASURE_WAITS.page };
    return <Waiting page={title} what={FETCHING} room="long" />;
  }
  return (
    <MeasureHere
      id={id}
      figures={asked.figures}
      detail={detail.data ?? null}
      missing={missing}
      search={search}
      onChange={change}
    />
  );
}

/**
 * Whether the file of a measure can be asked for. A reader who comes from another authority, where it is,
 * may find none here: then it is not known before the dashboard has come.
 */
function useIsHere(id: string): boolean {
  const sought = fieldOf(useHistoryState(), "sought");
  const { data } = useQuery(dashboardQuery);
  return (
    typeof sought !== "string" || (data?.dashboard.measures ?? []).some((one) => one.id === id)
  );
}

interface MeasureHereProps {
  readonly id: string;
  readonly figures: Figures;
  readonly detail: MeasureDetail | null;
  readonly missing: Failure | null;
  readonly search: URLSearchParams;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

/** The same once the figures are here. It is worked out anew only when they change. */
const MeasureHere = memo(function MeasureHere({ id, ...rest }: MeasureHereProps) {
  const { figures, detail, search } = rest;
  const analysis = measureAnalysis(id, figures, detail, search);
  if (analysis === null) return <UnknownMeasure id={id} broken={figures.broken} />;
  return <MeasureKnown analysis={analysis} {...rest} />;
});

interface MeasureKnownProps extends Omit<MeasureHereProps, "id"> {
  readonly analysis: MeasureAnalysis;
}

/** What is said of it: by itself, so that what the reader does has its turn between the two. */
function MeasureKnown({ analysis, figures, detail, missing, search, onChange }: MeasureKnownProps) {
  const keeping = useKeeping();
  const { page, history, next } = useMemo(
    () => measureScreen(analysis, figures, detail),
    [analysis, figures, detail],
  );
  const { id } = analysis.measure;
  const { asAt, dashboard, failures } = figures;
  const { organisation, nature, audience } = dashboard;
  const from = {
    organisation: organisation.shortName ?? organisation.name,
    nature,
    audience,
    asAt,
  };
  return (
    <MeasureView
      measure={page}
      organisation={organisation.name}
      chart={
        <TrendFigure
          id={id}
          trend={page.trend}
          near={search.get("axis") === "near"}
          onNear={(near) => onChange({ axis: near ? "near" : "" })}
          from={from}
        />
      }
      distribution={
        detail !== null &&
        detail.distribution.length > 0 && (
          <Boundary what={MEASURE_FAILS.spread}>
            <DistributionHere
              id={id}
              analysis={analysis}
              detail={detail}
              dashboard={dashboard}
              from={from}
              period={search.get("spread")}
              onPeriod={(spread) => onChange({ spread })}
            />
          </Boundary>
        )
      }
      neighbours={
        detail !== null && (
          <Boundary what={MEASURE_FAILS.neighbours}>
            <NeighboursHere
              id={id}
              analysis={analysis}
              detail={detail}
              dashboard={dashboard}
              from={from}
            />
          </Boundary>
        )
      }
      history={<History sessions={history} />}
      next={next && <NextSessionLine next={next} />}
      capture={<Capture figures={figures} measure={id} session={null} />}
      missing={<Failures failures={missing === null ? failures : [...failures, missing]} />}
      onAssume={onChange}
      {...keeping}
    />
  );
}
