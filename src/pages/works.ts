import type { Dashboard } from "#contract/dashboard.ts";
import type { Measure } from "#contract/measure.ts";
import type { FirstScreen } from "#pages/overview/firstScreen.ts";
import type { Days } from "#pages/sinceOf.ts";
import type { Figures } from "#pages/useFigures.ts";
import type { QuestionCard } from "#view-models/models.ts";
import type { SincePageModel } from "#view-models/planModels.ts";

/** What every measure is read with. */
export type Held = Pick<Figures, "dashboard" | "plan" | "sessions" | "asAt">;

/** The figures without what only the page can do with them. */
export type HeldScreen = Held & Pick<Figures, "options">;

/** What is worked out of all measures at once, and how small its answer is beside them. */
export interface Answers {
  readonly firstScreen: FirstScreen;
  readonly questions: readonly QuestionCard[];
  readonly since: SincePageModel;
}

/** What is to be worked out. */
export type Work =
  | ({ readonly name: "firstScreen" } & Pick<Figures, "options">)
  | ({ readonly name: "since"; readonly days: Days } & Pick<Figures, "options">)
  | { readonly name: "questions" };

/** The figures beside their measures, which are sent before and once. */
export interface HeldBeside extends Omit<Held, "dashboard"> {
  readonly frame: Omit<Dashboard, "measures">;
}

/** What the worker is told: some measures of a dashboard, the next after those before; or what to work out. */
export type Told =
  | { readonly of: number; readonly measures: readonly Measure[] }
  | { readonly of: number; readonly work: Work; readonly held: HeldBeside };

/** What it says: the answer, or why there is none. */
export type Said<Name extends keyof Answers> =
  | { readonly answer: Answers[Name] }
  | { readonly failed: string };
