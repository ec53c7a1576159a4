import * as z from "zod/mini";
import { Id, Source } from "./measure.ts";
import { Day } from "./period.ts";

/** `not-known`: no source says how far it is. */
export const ActionState = z.enum([
  "not-started",
  "in-progress",
  "complete",
  "closed",
  "not-known",
]);
export type ActionState = z.infer<typeof ActionState>;

/** One line of the plan. The owner is a role, never a name; `ownerVacant` says that nobody holds it. */
export const Action = z.object({
  id: Id,
  title: z.string(),
  owner: z.optional(z.string()),
  ownerVacant: z.optional(z.boolean()),
  due: z.optional(Day),
  dueText: z.optional(z.string()),
  state: ActionState,
  stateText: z.optional(z.string()),
  completedOn: z.optional(Day),
  review: z.optional(Day),
  measures: z.array(Id),
  evidence: z.optional(z.array(Source)),
  note: z.optional(z.string()),
});
export type Action = z.infer<typeof Action>;

export const Priority = z.object({ id: Id, title: z.string(), actions: z.array(Action) });
export type Priority = z.infer<typeof Priority>;

/** `action-plan.json`: priorities, their actions, and where they are documented. */
export const ActionPlan = z.object({
  title: z.string(),
  agreed: z.optional(Day),
  reviewEveryMonths: z.optional(z.int()),
  about: z.optional(z.string()),
  source: z.optional(Source),
  priorities: z.array(Priority),
});
export type ActionPlan = z.infer<typeof ActionPlan>;
