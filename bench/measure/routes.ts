/** Every screen of the app: a name, and an address at which there is something to see. */
export type Routes = readonly (readonly [name: string, path: string])[];

/** The addresses of all screens, with a session that the dataset holds on this day. */
export function routesOf(session: string): Routes {
  return [
    ["Overview", "/"],
    ["Measure", "/measures/caseload-average"],
    ["Front door", "/mash"],
    ["Plan", "/plan"],
    ["Not progressing swiftly", "/plan/slow"],
    ["Since last session", "/since"],
    ["Sessions", "/sessions"],
    ["Follow-up", "/sessions/follow-up"],
    ["Take in a record", "/sessions/import"],
    ["A session", `/sessions/${session}`],
    ["Slides", `/present?session=${session}`],
    ["Pack on paper", "/print"],
    ["My questions", "/questions"],
    ["Data", "/data"],
    ["Help", "/help"],
    ["How to read this", "/help/examples"],
    ["Methods", "/help/methods"],
    ["Privacy", "/privacy"],
    ["Accessibility", "/accessibility"],
    ["No such page", "/nowhere"],
  ];
}

/** The embedded datasets, and a day of each on which a session was held. */
export const DATASETS = { herefordshire: "2018-10-01", marchshire: "2018-10-18" } as const;
