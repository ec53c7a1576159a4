import * as z from "zod/mini";
import { Id } from "./measure.ts";
import { Day, Instant } from "./period.ts";
import { AgendaItem, AgreedAction, Answer, Commitment, Question, Session } from "./sessions.ts";

const of = <const K extends string>(kind: K) => ({ kind: z.literal(kind) });
const untimed = { made: true, changed: true } as const;

/**
 * One thing of the record, as it stands after one spell of writing. An answer names its question;
 * a session is known by its day.
 */
export const RecordItem = z.discriminatedUnion("kind", [
  z.extend(z.pick(Session, { title: true, source: true }), {
    ...of("session"),
    agenda: z.array(AgendaItem),
  }),
  z.extend(z.omit(Question, { ...untimed, answers: true }), of("question")),
  z.extend(z.omit(Answer, untimed), { ...of("answer"), id: Id, question: Id }),
  z.extend(z.omit(Commitment, untimed), of("commitment")),
  z.extend(z.omit(AgreedAction, untimed), of("action")),
]);
export type RecordItem = z.infer<typeof RecordItem>;

/**
 * One spell of writing: what an item says after it, or that it was `withdrawn`. The record only grows:
 * an earlier entry of the same item stays, and the latest counts. `id` is the spell's own, and no two
 * devices give the same. `made` is when the item was first written, `at` when this spell ended;
 * `undated` says that both are only the day of the session, since its source gives no more.
 */
export const RecordEntry = z.object({
  id: z.string().check(z.minLength(1)),
  session: Day,
  item: RecordItem,
  made: Instant,
  at: Instant,
  undated: z.optional(z.boolean()),
  withdrawn: z.optional(z.boolean()),
});
export type RecordEntry = z.infer<typeof RecordEntry>;
