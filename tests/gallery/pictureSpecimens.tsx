import { FlowPicture } from "#charts/FlowPicture.tsx";
import { SmallMultiples } from "#charts/SmallMultiples.tsx";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { frontDoor } from "#domain/frontDoor.ts";
import { world } from "#mocks/world.ts";
import { Distribution } from "#pages/measure/Distribution.tsx";
import { Neighbours } from "#pages/measure/Neighbours.tsx";
import { distributionModel } from "#view-models/distribution.ts";
import { frontDoorPage } from "#view-models/frontDoor.ts";
import { neighboursModel } from "#view-models/neighbours.ts";
import type { Specimen } from "./specimen.ts";

const FROM = {
  organisation: "Marchshire County Council",
  nature: "illustrative",
  audience: "members",
  asAt: "2019-01-18",
} as const;

/** The sections of a measure's page that have pictures of their own, where they differ. */
const SECTIONS = [
  ["herefordshire", "no-further-action"],
  ["herefordshire", "vacancy-rate"],
  ["herefordshire", "referrals"],
  ["marchshire", "caseload-average"],
] as const;

/** The pictures that are made of whole datasets: of neighbours, of workers and of the front door. */
export async function pictureSpecimens(): Promise<readonly Specimen[]> {
  const sections = await Promise.all(SECTIONS.map(([dataset, id]) => sectionsOf(dataset, id)));
  const doors = await Promise.all([doorOf("marchshire"), doorOf("herefordshire")]);
  return [...sections.flat(), ...doors.flat()];
}

async function sectionsOf(dataset: string, id: string): Promise<readonly Specimen[]> {
  const { dashboard, measures } = await world(dataset);
  const measure = dashboard.measures.find((one) => one.id === id);
  const detail = measures.get(id);
  if (measure === undefined || detail === undefined) {
    throw new Error(`The dataset ${dataset} has no measure “${id}”.`);
  }
  const analysis = analyseMeasure(measure, {
    asAt: dashboard.published,
    since: null,
    plan: null,
    sessions: [],
    detail,
  });
  const neighbours = neighboursModel(analysis, detail, dashboard);
  const distribution = distributionModel(analysis, detail, dashboard);
  return [
    ...(neighbours === null
      ? []
      : [
          {
            name: `Neighbours: ${id} of ${dataset}`,
            shown: <Neighbours id={id} from={FROM} model={neighbours} />,
          },
        ]),
    ...(distribution === null
      ? []
      : [
          {
            name: `Distribution: ${id} of ${dataset}`,
            shown: (
              <Distribution
                id={id}
                from={FROM}
                model={distribution}
                period={null}
                onPeriod={() => {}}
              />
            ),
          },
        ]),
  ];
}

async function doorOf(dataset: string): Promise<readonly Specimen[]> {
  const { dashboard, measures: details } = await world(dataset);
  const { measures, published } = dashboard;
  const door = frontDoor(measures, { asAt: published, details, period: null });
  if (door === null) throw new Error(`The dataset ${dataset} has no front door.`);
  const { picture, multiples } = frontDoorPage(door, {
    asAt: published,
    now: published,
    broken: [],
    frame: dashboard,
    measures,
    details,
    costs: [],
    costOf: null,
    asked: null,
  });
  return [
    { name: `FlowPicture: ${dataset}`, shown: <FlowPicture picture={picture} /> },
    ...(multiples === null
      ? []
      : [
          {
            name: `SmallMultiples: ${dataset}`,
            shown: <SmallMultiples multiples={multiples} />,
          },
        ]),
  ];
}
