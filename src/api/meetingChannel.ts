import * as z from "zod/mini";
import { APP_ROOT } from "./appRoot.ts";
import { ofAuthority } from "./openAuthority.ts";

/** Where a meeting stands: what all its windows show. Times in milliseconds since 1970. */
export const MeetingPlace = z.object({
  slide: z.string(),
  blank: z.boolean(),
  table: z.boolean(),
  /** When this slide came. */
  since: z.number(),
  /** When the clock of the session was started; `null` until it is. */
  started: z.nullable(z.number()),
});
export type MeetingPlace = z.infer<typeof MeetingPlace>;

/** `hello`: a window has opened and asks where the others are. `bye`: one has closed. */
const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("at"), place: MeetingPlace, answer: z.boolean() }),
  z.object({ kind: z.literal("hello") }),
  z.object({ kind: z.literal("bye") }),
]);
export type MeetingMessage = z.infer<typeof Message>;

export interface MeetingChannel {
  readonly send: (message: MeetingMessage) => void;
  readonly close: () => void;
}

/** Whether the browser has a way for windows to reach each other. */
export function canReachWindows(): boolean {
  return typeof BroadcastChannel !== "undefined";
}

/**
 * A channel between the windows of one meeting: those of the same session of the same authority.
 *
 * @param meeting the day of the session, or what stands in its place
 * @param heard called with what another window says; what is no message of ours is passed over
 * @returns `null` where the browser has no way to reach other windows
 */
export function meetingChannel(
  meeting: string,
  heard: (message: MeetingMessage) => void,
): MeetingChannel | null {
  if (!canReachWindows()) return null;
  const channel = new BroadcastChannel(ofAuthority(`meeting ${APP_ROOT.pathname} ${meeting}`));
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = Message.safeParse(data).data;
    if (message !== undefined) heard(message);
  });
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
