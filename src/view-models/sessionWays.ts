/** The ways from any page to a session: to prepare, show and print it. */
export const SESSION_WAYS = {
  agenda: "Agenda and record",
  present: "Present",
  pack: "Briefing pack",
} as const;
