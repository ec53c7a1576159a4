import { expect, type Locator, type Page } from "@playwright/test";

/** A screen as a reader comes to it. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** Which of the API's files it is made of; left out: `figures`. */
  readonly needs?: "figures" | "nothing";
  /** Its figures stand in the page itself, as they were when the site was built. */
  readonly given?: true;
  /** In a session the shell steps aside, for the room. */
  readonly stage?: true;
  /** Where words are written down that this device keeps. */
  readonly keeps?: true;
  /** What has to be done, once it is there, to come to it. */
  readonly open?: (page: Page) => Promise<void>;
  /** Where something is typed that is not sent yet: `TYPED`, once it is open. */
  readonly typed?: (page: Page) => Locator;
}

/** What somebody is about to write down. */
export const TYPED = "Who holds the longest waits?";

const ownQuestion = (page: Page) => page.getByRole("textbox", { name: "Your own question" });
const whatIsAsked = (page: Page) => page.getByLabel("What is asked?");

/** Every screen there is; `tests/scripts/screens.test.ts` holds the list against the routes. */
export const SCREENS: readonly Screen[] = [
  { name: "overview", path: "/", given: true },
  { name: "an earlier month", path: "/?asAt=2018-10" },
  { name: "caseload", path: "/measures/caseload-average" },
  { name: "vacancies, closer", path: "/measures/vacancy-rate?axis=near" },
  { name: "referrals", path: "/measures/referrals" },
  {
    name: "my questions",
    path: "/questions",
    needs: "nothing",
    keeps: true,
    open: (page) => ownQuestion(page).fill(TYPED),
    typed: ownQuestion,
  },
  { name: "data", path: "/data" },
  { name: "front door", path: "/mash" },
  { name: "plan", path: "/plan" },
  { name: "what is too slow", path: "/plan/slow" },
  { name: "since the last session", path: "/since" },
  { name: "sessions", path: "/sessions" },
  { name: "a session", path: "/sessions/2018-10-18" },
  { name: "what officers will be asked", path: "/sessions/2018-10-18?view=officers" },
  { name: "follow-up", path: "/sessions/follow-up" },
  { name: "pack on paper", path: "/print" },
  { name: "taking in a file", path: "/sessions/import" },
  { name: "help", path: "/help", needs: "nothing" },
  { name: "examples of charts", path: "/help/examples", needs: "nothing" },
  { name: "methods", path: "/help/methods", needs: "nothing" },
  { name: "privacy", path: "/privacy", needs: "nothing" },
  { name: "accessibility statement", path: "/accessibility", needs: "nothing" },
  { name: "a page that is not there", path: "/nowhere", needs: "nothing" },
  { name: "slides for the room", path: "/present?session=2018-10-18", stage: true },
  {
    name: "slides for the speaker",
    path: "/present?session=2018-10-18&view=speaker",
    stage: true,
  },
  {
    name: "writing something down",
    path: "/measures/agency-rate",
    keeps: true,
    open: async (page) => {
      await expect(page.getByRole("button", { name: /Write down/ })).toBeVisible();
      await page.locator("body").press("n");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("q");
      await whatIsAsked(page).fill(TYPED);
    },
    typed: whatIsAsked,
  },
];
