import * as z from "zod/mini";
import { Id, Source } from "./measure.ts";
import { Day, Instant, Period } from "./period.ts";

/** When something of the record was first written, and when it was last changed: whichever is known. */
const written = { made: z.optional(Instant), changed: z.optional(Instant) };

/** What was answered, by a role. Without an `id` of its own it is known by what it says. */
export const Answer = z.object({
  id: z.optional(Id),
  text: z.string(),
  by: z.string(),
  on: Day,
  ...written,
});
export type Answer = z.infer<typeof Answer>;

export const Question = z.object({
  id: Id,
  measure: z.optional(Id),
  text: z.string(),
  askedBy: z.optional(z.string()),
  answers: z.array(Answer),
  ...written,
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
  ...written,
});
export type Commitment = z.infer<typeof Commitment>;

/** What a role was to do after a session, by when, and when it was done. */
export const AgreedAction = z.object({
  id: Id,
  measure: z.optional(Id),
  text: z.string(),
  owner: z.string(),
  due: z.optional(Day),
  done: z.optional(Day),
  ...written,
});
export type AgreedAction = z.infer<typeof AgreedAction>;

export const AgendaItem = z.object({ title: z.string(), measure: z.optional(Id) });
export type AgendaItem = z.infer<typeof AgendaItem>;

/** One performance challenge session: its agenda, and the published record of it. */
export const Session = z.object({
  date: Day,
  title: z.string(),
  agenda: z.array(AgendaItem),
  questions: z.array(Question),
  commitments: z.array(Commitment),
  actions: z.array(AgreedAction),
  source: z.optional(Source),
  ...written,
});
export type Session = z.infer<typeof Session>;

/** `sessions.json`: all sessions, in the order of their dates. */
export const Sessions = z.object({ sessions: z.array(Session) });
export type Sessions = z.infer<typeof Sessions>;
