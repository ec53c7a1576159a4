/** A place of the help that can be led to. `id` is its anchor on its page. */
export interface HelpPlace {
  readonly id: string;
  readonly title: string;
}

/** What `/help` has, in its order. */
export const HELP_SECTIONS = {
  reading: { id: "reading", title: "Reading a measure" },
  statuses: { id: "statuses", title: "Status against the target" },
  signs: { id: "signs", title: "Direction, and what to expect" },
  chart: { id: "chart", title: "On the chart" },
  gaps: { id: "gaps", title: "Where there is no figure" },
  keys: { id: "keys", title: "Keyboard" },
  device: { id: "device", title: "What is kept on this device" },
  glossary: { id: "glossary", title: "Glossary" },
} as const satisfies Readonly<Record<string, HelpPlace>>;

/** How a measure is read, a rule at a time. */
export const READING_RULES = [
  {
    id: "sentences",
    title: "Start with the sentences",
    text: "Each measure is read out in two or three sentences: where it stands, whether the change is real, and what that means for the target.",
  },
  {
    id: "target-and-change",
    title: "On target is one thing, a real change is another",
    text: "A figure can be on target by chance, and off target while it gets better. So the status and the direction are said apart.",
  },
  {
    id: "two-figures",
    title: "Two figures do not make a trend",
    text: "Most figures go up and down by chance. A change is called real only where chance is not likely to make it, and never on fewer than 13 figures.",
  },
  {
    id: "no-cause",
    title: "A real change does not say why",
    text: "The page never claims a cause. Events are marked on the chart because they happened then, not because they did it.",
  },
  {
    id: "not-zero",
    title: "No figure is not zero",
    text: "Where a figure is missing, the page says why. The line on the chart has a gap there.",
  },
  {
    id: "other-areas",
    title: "Other areas are there for context",
    text: "England, the region and similar councils show what is common. They are not a league table.",
  },
  {
    id: "three-things",
    title: "Notifications, contacts and referrals are three things",
    text: "A contact is a call or message about a child. A referral is a request for services. National figures count referrals only.",
  },
] as const satisfies readonly (HelpPlace & { readonly text: string })[];
