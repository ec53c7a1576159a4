import { SESSIONS } from "./months.ts";
import type { Row } from "./rows.ts";

/** The rows of one session, with its day and title. */
function session(
  date: string,
  title: string,
  rows: readonly Row<"sessions">[],
): readonly Row<"sessions">[] {
  return rows.map((row) => ({ date, title, ...row }));
}

const agenda = (text: string, measure?: string): Row<"sessions"> => ({
  kind: "agenda",
  text,
  ...(measure === undefined ? {} : { measure }),
});

const question = (id: string, by: string, text: string, measure?: string): Row<"sessions"> => ({
  kind: "question",
  id,
  by,
  text,
  ...(measure === undefined ? {} : { measure }),
});

const answer = (id: string, by: string, on: string, text: string): Row<"sessions"> => ({
  kind: "answer",
  id,
  by,
  on,
  text,
});

const CHAIR = "Chair";
const MEMBER = "Member of the committee";
const DIRECTOR = "Director of Children’s Services";
const ASSISTANT_DIRECTOR = "Assistant Director";
const FRONT_DOOR = "Head of Service, Front Door";
const WORKFORCE = "Head of Workforce";
const ANALYST = "Performance team";

export const SESSION_ROWS: readonly Row<"sessions">[] = [
  ...session(SESSIONS.first, "Performance challenge session, April 2018", [
    agenda("The new plan, and how it will be measured"),
    agenda("Average caseload", "caseload-average"),
    agenda("Decisions at the front door", "decisions-24-hours"),
    question(
      "contact-or-referral",
      MEMBER,
      "What is the difference between a contact and a referral?",
      "mash-contacts",
    ),
    answer(
      "contact-or-referral",
      FRONT_DOOR,
      SESSIONS.first,
      "A contact is a query or a concern, and most need advice or nothing. A referral is a request for a service that we have accepted.",
    ),
    question(
      "posts-and-vacancies",
      CHAIR,
      "You have been given eight more posts. Will the vacancy rate not look worse?",
      "vacancy-rate",
    ),
    answer(
      "posts-and-vacancies",
      WORKFORCE,
      SESSIONS.first,
      "Yes, at first: a post is vacant from the day it is funded. Please read the rate beside the number of posts.",
    ),
    {
      kind: "action",
      id: "posts-beside-rate",
      text: "Show posts, vacancies and agency workers together",
      by: ANALYST,
      due: "2018-06-30",
      on: "2018-06-14",
    },
  ]),
  ...session(SESSIONS.second, "Performance challenge session, July 2018", [
    agenda("What was promised in April"),
    agenda("Average caseload", "caseload-average"),
    agenda("Contacts decided within 24 hours", "decisions-24-hours"),
    agenda("Supervision on time", "supervision-on-time"),
    question(
      "caseload-pace",
      CHAIR,
      "Caseloads are falling. Are they falling fast enough to be at 17 by March?",
      "caseload-average",
    ),
    answer(
      "caseload-pace",
      ASSISTANT_DIRECTOR,
      SESSIONS.second,
      "Not yet. Four of the eight new posts are filled by agency workers, and we expect the rest by the autumn.",
    ),
    {
      kind: "commitment",
      id: "caseload-20-by-november",
      measure: "caseload-average",
      text: "The average caseload will be 20 or lower by November 2018",
      by: ASSISTANT_DIRECTOR,
      bound: "at-most",
      value: 20,
      by_period: "2018-11",
    },
    question(
      "decisions-last",
      MEMBER,
      "Is the improvement at the front door real, and will it last?",
      "decisions-24-hours",
    ),
    answer(
      "decisions-last",
      FRONT_DOOR,
      "2018-07-26",
      "Since the new rota every month has been above the old average.",
    ),
    {
      kind: "commitment",
      id: "decisions-85-by-september",
      measure: "decisions-24-hours",
      text: "At least 85% of contacts will be decided within 24 hours in September 2018",
      by: FRONT_DOOR,
      bound: "at-least",
      value: 85,
      by_period: "2018-09",
    },
    question(
      "supervision-why",
      MEMBER,
      "The supervision policy is said to be complete. Why is supervision no better?",
      "supervision-on-time",
    ),
    {
      kind: "action",
      id: "supervision-by-team",
      text: "Bring supervision by team to the next session",
      by: ASSISTANT_DIRECTOR,
      due: "2018-10-11",
    },
    {
      kind: "action",
      id: "referral-recording-note",
      text: "Explain on the page why referrals fell in September 2017",
      by: ANALYST,
      due: "2018-09-30",
      on: "2018-09-12",
    },
  ]),
  ...session(SESSIONS.third, "Performance challenge session, October 2018", [
    agenda("What was promised in July"),
    agenda("Supervision on time", "supervision-on-time"),
    agenda("Police contacts that needed no further action", "police-contacts-no-further-action"),
    agenda("Assessments within 45 working days", "assessments-45-days"),
    agenda("Sickness", "sickness"),
    question(
      "supervision-again",
      CHAIR,
      "We asked in July and have had no answer. What is stopping managers from supervising?",
      "supervision-on-time",
    ),
    answer(
      "supervision-again",
      ASSISTANT_DIRECTOR,
      SESSIONS.third,
      "I will look into it, and we will do better.",
    ),
    {
      kind: "commitment",
      id: "supervision-85-by-march",
      measure: "supervision-on-time",
      text: "At least 85% of supervision will be on time by March 2019",
      by: ASSISTANT_DIRECTOR,
      bound: "at-least",
      value: 85,
      by_period: "2019-03",
    },
    question(
      "police-no-further-action",
      MEMBER,
      "Seven in ten contacts from the police need nothing done. Is triage working, and how do others compare?",
      "police-contacts-no-further-action",
    ),
    answer(
      "police-no-further-action",
      FRONT_DOOR,
      "2018-11-02",
      "Triage began in April. It has not changed the share so far.",
    ),
    {
      kind: "commitment",
      id: "police-report",
      measure: "police-contacts-no-further-action",
      text: "A report on police contacts, with comparisons, for the January session",
      by: FRONT_DOOR,
    },
    question(
      "assessments-action",
      MEMBER,
      "Assessments are later since April. Which action in the plan is about that?",
      "assessments-45-days",
    ),
    answer(
      "assessments-action",
      DIRECTOR,
      SESSIONS.third,
      "There is none at present. I shall ask the board whether there should be.",
    ),
    {
      kind: "action",
      id: "assessment-action",
      text: "Ask the board for an action on late assessments",
      by: DIRECTOR,
      due: "2018-12-13",
    },
  ]),
  ...session(SESSIONS.fourth, "Performance challenge session, January 2019", [
    agenda("What was promised in October and July"),
    agenda("Average caseload", "caseload-average"),
    agenda("Visits to children on a plan", "plan-visits-on-time"),
    agenda("Supervision on time", "supervision-on-time"),
    agenda("The target for audits", "audits-good"),
    agenda("Police notifications", "police-notifications"),
  ]),
];
