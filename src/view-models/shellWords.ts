/** Where the foot of every page leads. */
export const FOOT = {
  privacy: "Privacy: what is kept on this device",
  statement: "Accessibility statement",
} as const;

/** What the foot of every page says of the licence, around the name of it. */
export const LICENCE = {
  before: "Figures from official statistics are used under the",
  name: "Open Government Licence v3.0",
} as const;

/** What the head of every page says, where no figures have come to say whose they are. */
export const HEAD = {
  skip: "Skip to main content",
  organisation: "Performance challenge",
  title: "Dashboard",
  nav: "Main",
} as const;

/** What of the app can fail by itself. */
export const APP_PARTS = {
  head: "The head of the page",
  session: "The session",
  source: "Where these figures come from",
  news: "What is new",
  page: "This page",
  short: "What acronyms stand for",
  search: "The search",
} as const;

export function versionText(edition: string): string {
  return `Version ${edition}`;
}

/** The pages that every page leads to, in their order. */
export const PAGES = [
  { path: "/", name: "Overview" },
  { path: "/mash", name: "Front door" },
  { path: "/plan", name: "Plan" },
  { path: "/sessions", name: "Sessions" },
  { path: "/questions", name: "My questions" },
  { path: "/data", name: "Data" },
  { path: "/help", name: "Help" },
] as const;
