/** What the page of a session says around its agenda and its record. */
export const SESSION = {
  present: "Present",
  pack: "Briefing pack to print",
  officers: "What officers will be asked",
  agenda: "Agenda and record",
  record: "The record",
  source: "Source of the record:",
  print: "Print",
} as const;

/** What of a session is on record, in the order in which it comes about. */
export const RECORD_LISTS = [
  { of: "questions", title: "Questions", none: "No question is on record." },
  { of: "commitments", title: "Promises", none: "No promise is on record." },
  { of: "actions", title: "Actions", none: "No action is on record." },
] as const;
