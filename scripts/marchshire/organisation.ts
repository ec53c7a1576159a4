import { PUBLISHED } from "./months.ts";
import type { Row } from "./rows.ts";

export const ORGANISATION: readonly Row<"organisation">[] = [
  { field: "name", value: "Marchshire County Council" },
  { field: "short_name", value: "Marchshire" },
  { field: "title", value: "Children’s services: performance challenge" },
  { field: "nature", value: "illustrative" },
  { field: "audience", value: "members" },
  { field: "published", value: PUBLISHED },
  { field: "next_update", value: "2019-02-14" },
  { field: "about", value: "Marchshire does not exist. Every figure is made up." },
  { field: "plan_title", value: "Children’s services improvement plan 2018 to 2019" },
  { field: "plan_agreed", value: "2018-03-22" },
  { field: "plan_review_months", value: 3 },
  {
    field: "plan_about",
    value: "A made-up plan of five priorities. Members review it every three months.",
  },
  { field: "source", value: "Made-up figures, Marchshire performance team" },
  {
    field: "note",
    value:
      "The figures were made by a computer program. The changes that were planted in them are written down in ground-truth.md beside them.",
  },
  {
    field: "note",
    value:
      "Counts of 1 to 4 referrals from one source are suppressed, and with each the next smallest, so that no sum gives it away.",
  },
];

export const AREAS: readonly Row<"areas">[] = [
  { id: "caseload", title: "Caseload", about: "How many children each social worker holds." },
  {
    id: "workforce",
    title: "Recruitment and retention",
    about: "Who comes, who goes, and which posts stand empty.",
  },
  {
    id: "front-door",
    title: "MASH and referrals",
    about: "What arrives at the front door, and what becomes of it.",
  },
  {
    id: "protection",
    title: "Assessments and child protection",
    about: "Whether children are seen, assessed and planned for in time.",
  },
  {
    id: "looked-after",
    title: "Children looked after",
    about: "Children in the council’s care, and where they live.",
  },
  {
    id: "quality",
    title: "Practice quality",
    about: "Supervision, and what audits find in case files.",
  },
];
