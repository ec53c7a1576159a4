import {
  canReachWindows,
  type MeetingChannel,
  meetingChannel,
  type MeetingMessage,
  type MeetingPlace,
} from "#api/meetingChannel.ts";
import { keepTimes, timesOf } from "#api/meetingTimes.ts";
import { useAddress } from "#pages/useAddress.ts";
import { useEffect, useEffectEvent, useRef, useState } from "react";

/** Where a meeting stands, the same in all its windows, and how to change that. */
export interface Standing {
  readonly index: number;
  readonly table: boolean;
  readonly blank: boolean;
  readonly since: number;
  readonly started: number | null;
  /** Minutes for each item of the agenda; `null`: as usual. */
  readonly minutesPerItem: number | null;
  /** Whether another window of the meeting is known to be open, or cannot be reached at all. */
  readonly others: "together" | "alone" | "cannot";
  readonly go: (index: number) => void;
  readonly set: (change: Partial<Pick<MeetingPlace, "table" | "blank" | "started">>) => void;
  readonly plan: (minutes: number) => void;
}

interface Meeting {
  /** By which the windows of the meeting know each other. */
  readonly name: string;
  readonly slides: readonly { readonly id: string }[];
  /** Whether this window goes where the others are when it opens, in place of where its link leads. */
  readonly joins: boolean;
}

/**
 * The slide and what is shown of it stand in the address, so that a link leads there; windows of one
 * meeting tell each other of each change, and each leads as well as any other. A window that opens tells
 * nobody to move.
 */
export function useMeetingPlace({ name, slides, joins }: Meeting): Standing {
  const [search, change] = useAddress();
  const [blank, setBlank] = useState(false);
  const [since, setSince] = useState(Date.now);
  const [times, setTimes] = useState(() => timesOf(name, Date.now()));
  const [others, setOthers] = useState<Standing["others"]>(canReachWindows() ? "alone" : "cannot");
  const channel = useRef<MeetingChannel | null>(null);

  const asked = search.get("slide");
  const index = Math.max(
    0,
    slides.findIndex(({ id }) => id === asked),
  );
  const table = search.get("table") === "1";
  const place: MeetingPlace = {
    slide: slides[index]?.id ?? "",
    blank,
    table,
    since,
    started: times.started,
  };

  function show(next: MeetingPlace): void {
    setBlank(next.blank);
    setSince(next.since);
    if (next.started !== times.started) setTimes({ ...times, started: next.started });
    change({ slide: next.slide, table: next.table ? "1" : "" });
  }

  const heard = useEffectEvent((message: MeetingMessage) => {
    setOthers(message.kind === "bye" ? "alone" : "together");
    if (message.kind === "hello") channel.current?.send({ kind: "at", place, answer: true });
    if (message.kind !== "at" || (message.answer && !joins)) return;
    if (slides.some(({ id }) => id === message.place.slide)) show(message.place);
  });

  useEffect(() => {
    const opened = meetingChannel(name, (message) => heard(message));
    channel.current = opened;
    if (opened === null) return undefined;
    const leave = () => opened.send({ kind: "bye" });
    opened.send({ kind: "hello" });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      opened.close();
    };
  }, [name]);

  useEffect(() => keepTimes(times), [times]);

  function tell(next: MeetingPlace): void {
    show(next);
    channel.current?.send({ kind: "at", place: next, answer: false });
  }

  return {
    index,
    table,
    blank,
    since,
    started: times.started,
    minutesPerItem: times.minutesPerItem,
    others,
    go: (to) => {
      const at = Math.min(Math.max(to, 0), slides.length - 1);
      const slide = slides[at]?.id ?? "";
      const now = Date.now();
      // The clock of the session starts as its title is left.
      const started = times.started ?? (at > 0 && index === 0 ? now : null);
      const same = slide === place.slide;
      tell({ slide, blank: false, table: same && table, since: same ? since : now, started });
    },
    set: (what) => tell({ ...place, ...what }),
    plan: (minutesPerItem) => setTimes({ ...times, minutesPerItem }),
  };
}
