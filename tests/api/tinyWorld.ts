import { noDetail } from "#contract/measureDetail.ts";
import type { ApiFiles } from "#contract/resources.ts";

const caseload: ApiFiles["dashboard"]["measures"][number] = {
  id: "caseload",
  title: "Average caseload",
  area: "workforce",
  unit: "cases",
  polarity: "lower",
  frequency: "month",
  counting: "stock",
  decimals: 1,
  definition: "Open cases for each case-holding worker",
  source: { title: "Made up for a test" },
  targets: [],
  observations: [
    { period: "2018-04", value: 17.2 },
    { period: "2018-05", value: 17.9 },
  ],
};

/** Two measures, an action and a session: the smallest folder of API files with one of everything. */
export const TINY_WORLD: ApiFiles = {
  dashboard: {
    version: 1,
    organisation: { name: "Tinyshire Council" },
    title: "Children's services",
    nature: "illustrative",
    audience: "public",
    published: "2018-06-12",
    nextUpdate: "2018-07-12",
    areas: [{ id: "workforce", title: "Workforce" }],
    measures: [caseload, { ...caseload, id: "vacancies", title: "Vacancies" }],
  },
  measures: new Map([["caseload", noDetail("caseload")]]),
  actionPlan: {
    title: "Improvement plan",
    priorities: [
      {
        id: "workforce",
        title: "A stable workforce",
        actions: [
          { id: "recruit", title: "Recruit", state: "in-progress", measures: ["caseload"] },
        ],
      },
    ],
  },
  sessions: {
    sessions: [
      {
        date: "2018-06-20",
        title: "June",
        agenda: [],
        questions: [],
        commitments: [],
        actions: [],
      },
    ],
  },
};
