import { measureDetailQuery } from "#api/measureDetail.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { failureOf, useFigures } from "#pages/useFigures.ts";
import { sourcesText } from "#view-models/fetched.ts";
import { FRONT_DOOR } from "#view-models/frontDoorHeadings.ts";
import { FETCHING } from "#view-models/waits.ts";
import { useQueries } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { MashView } from "./MashView.tsx";
import { NoFrontDoor } from "./NoFrontDoor.tsx";
import { pageOf, staged } from "./pageOf.ts";

/** The front door. What a measure's own file would add (its sources) may be missing: the rest still stands. */
export function MashPage() {
  const [search, change] = useAddress();
  const asked = useFigures(search);
  const measures = asked.state === "here" ? staged(asked.figures.dashboard.measures) : [];
  const queries = useQueries({ queries: measures.map(({ id }) => measureDetailQuery(id)) });
  const isWaiting = queries.some(({ isPending, failureCount }) => isPending && failureCount === 0);
  // As the figures, they are drawn a little at a time.
  const isDrawn = useDeferredValue(asked.state === "here" && !isWaiting);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (asked.state === "waiting" || isWaiting || !isDrawn) {
    return <Waiting page={FRONT_DOOR.title} what={FETCHING} room="long" />;
  }

  const { figures } = asked;
  const details = new Map(
    queries.flatMap(({ data }): readonly (readonly [string, MeasureDetail])[] =>
      data === undefined ? [] : [[data.id, data]],
    ),
  );
  const model = pageOf(figures, details, search);
  if (model === null) return <NoFrontDoor organisation={figures.dashboard.organisation.name} />;

  const { organisation, nature, audience } = figures.dashboard;
  const missing = queries.map((query, i) =>
    failureOf(sourcesText(measures[i]?.title ?? ""), query),
  );
  return (
    <MashView
      page={model}
      organisation={organisation.name}
      from={{
        organisation: organisation.shortName ?? organisation.name,
        nature,
        audience,
        asAt: figures.asAt,
      }}
      onChange={change}
      missing={
        <Failures
          failures={[...figures.failures, ...missing].filter((failure) => failure !== null)}
        />
      }
    />
  );
}
