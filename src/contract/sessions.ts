import * as z from "zod/mini";
import { Id, Source } from "./measure.ts";
import { Day, Period } from "./period.ts";

export const Answer = z.object({ text: z.string(), by: z.string(), on: Day });
export type Answer = z.infer<typeof Answer>;

export const Question = z.object({
  id: Id,
  measure: z.optional(Id),
  text: z.string(),
  askedBy: z.optional(z.string()),
  answers: z.array(Answer),
});
export type Question = z.infer<typeof Question>;

/** A promise with a number and a date: kept when the measure is at most, or at least, `value` by `by`. */
export const Commitment = z.object({
  id: Id,
  measure: z.optional(Id),
  text: z.string(),
  owner: z.string(),
  bound: z.optional(z.enum(["at-most", "at-least"])),
  value: z.optional(z.number()),
  by: z.optional(Period),
  madeOn: Day,
});
export type Commitment = z.infer<typeof Commitment>;

export const AgreedAction = z.object({
  id: Id,
  text: z.string(),
  owner: z.string(),
  due: z.optional(Day),
  done: z.optional(Day),
});
export type AgreedAction = z.infer<typeof AgreedAction>;

/** One performance challenge session: its agenda, and the published record of it. */
export const Session = z.object({
  date: Day,
  title: z.string(),
  agenda: z.array(z.object({ title: z.string(), measure: z.optional(Id) })),
  questions: z.array(Question),
  commitments: z.array(Commitment),
  actions: z.array(AgreedAction),
  source: z.optional(Source),
});
export type Session = z.infer<typeof Session>;

/** `sessions.json`: all sessions, in the order of their dates. */
export const Sessions = z.object({ sessions: z.array(Session) });
export type Sessions = z.infer<typeof Sessions>;
