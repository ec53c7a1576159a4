import { waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { meetingChannel, type MeetingChannel, type MeetingMessage } from "#api/meetingChannel.ts";

const open: (MeetingChannel | BroadcastChannel | null)[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel?.close();
  vi.unstubAllGlobals();
});

function listening(meeting: string): MeetingMessage[] {
  const heard: MeetingMessage[] = [];
  open.push(meetingChannel(meeting, (message) => heard.push(message)));
  return heard;
}

function talking(meeting: string): MeetingChannel | null {
  const channel = meetingChannel(meeting, () => {});
  open.push(channel);
  return channel;
}

it("reaches the windows of the same session, and of no other", async () => {
  const same = listening("2019-01-24");
  const other = listening("2018-10-18");
  talking("2019-01-24")?.send({ kind: "hello" });
  talking("2018-10-18")?.send({ kind: "bye" });
  await waitFor(() => expect([same, other]).toEqual([[{ kind: "hello" }], [{ kind: "bye" }]]));
});

it("passes over what is no message of a meeting", async () => {
  const heard = listening("2019-01-24");
  const strange = new BroadcastChannel("meeting / 2019-01-24");
  open.push(strange);
  for (const message of [null, "next", { kind: "at" }, { kind: "at", place: { slide: 3 } }])
    strange.postMessage(message);
  strange.postMessage({ kind: "bye" });
  await waitFor(() => expect(heard).toEqual([{ kind: "bye" }]));
});

it("is none where the browser has no way to reach other windows", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  expect(meetingChannel("2019-01-24", () => {})).toBeNull();
});
