import { measureDetailQuery } from "#api/measureDetail.ts";
import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { failureOf, useFigures } from "#pages/useFigures.ts";
import { useKeeping } from "#pages/useKeeping.ts";
import { useQuery } from "@tanstack/react-query";
import { Distribution } from "./Distribution.tsx";
import { MeasureView } from "./MeasureView.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { measureScreen } from "#pages/measureScreen.ts";
import { TrendFigure } from "./TrendFigure.tsx";
import { UnknownMeasure } from "./UnknownMeasure.tsx";

/** The page of one measure. What its own file would add may be missing: the rest still stands. */
export function MeasurePage({ id }: { readonly id: string }) {
  const [search, change] = useAddress();
  const asked = useFigures(search);
  const detail = useQuery(measureDetailQuery(id));
  const keeping = useKeeping();

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (asked.state === "waiting" || (detail.isPending && detail.failureCount === 0)) {
    return <Waiting what="Fetching the figures…" lines={40} />;
  }

  const { figures } = asked;
  const { asAt } = figures;
  const { organisation, nature, audience } = figures.dashboard;
  const screen = measureScreen(id, figures, detail.data ?? null, search);
  if (screen === null) return <UnknownMeasure id={id} broken={figures.broken} />;

  const { page, distribution, neighbours } = screen;
  const from = {
    organisation: organisation.shortName ?? organisation.name,
    nature,
    audience,
    asAt,
  };
  const missing = [...figures.failures, failureOf("More on this measure", detail)];
  return (
    <MeasureView
      measure={page}
      organisation={organisation.name}
      chart={
        <TrendFigure
          id={id}
          trend={page.trend}
          near={search.get("axis") === "near"}
          onNear={(near) => change({ axis: near ? "near" : "" })}
          from={from}
        />
      }
      distribution={
        distribution && (
          <Distribution
            id={id}
            from={from}
            model={distribution}
            period={search.get("spread")}
            onPeriod={(spread) => change({ spread })}
          />
        )
      }
      neighbours={neighbours && <Neighbours id={id} model={neighbours} from={from} />}
      missing={<Failures failures={missing.filter((failure) => failure !== null)} />}
      onAssume={change}
      {...keeping}
    />
  );
}
