import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "#app/styles.css";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { world } from "#mocks/world.ts";
import { Distribution } from "#pages/measure/Distribution.tsx";
import { Neighbours } from "#pages/measure/Neighbours.tsx";
import { distributionModel } from "#view-models/distribution.ts";
import { neighboursModel } from "#view-models/neighbours.ts";

const FROM = {
  organisation: "Somewhere",
  nature: "illustrative",
  audience: "public",
  asAt: "2019-01-18",
} as const;

/** The two sections by themselves: `/tests/gallery/spread.html?of=marchshire&id=caseload-average`. */
const asked = new URLSearchParams(window.location.search);
const { dashboard, measures } = await world(asked.get("of") ?? "herefordshire");
const id = asked.get("id") ?? "no-further-action";
const measure = dashboard.measures.find((one) => one.id === id);
const detail = measures.get(id);
if (measure === undefined || detail === undefined) throw new Error(`There is no ${id}`);
const analysis = analyseMeasure(measure, {
  asAt: asked.get("asAt") ?? dashboard.published,
  since: null,
  plan: null,
  sessions: [],
  detail,
});

function Gallery() {
  const [period, setPeriod] = useState<string | null>(null);
  const neighbours = neighboursModel(analysis, detail ?? null, dashboard);
  const distribution = distributionModel(analysis, detail ?? null, dashboard);
  return (
    <>
      {neighbours !== null && <Neighbours id="measure" from={FROM} model={neighbours} />}
      {distribution !== null && (
        <Distribution
          id="measure"
          from={FROM}
          model={distribution}
          period={period}
          onPeriod={setPeriod}
        />
      )}
    </>
  );
}

const place = document.getElementById("gallery");
if (place === null) throw new Error("The page has no place for the gallery");
place.style.cssText = "max-width: var(--page); margin: 0 auto; padding: 1rem";
createRoot(place).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
