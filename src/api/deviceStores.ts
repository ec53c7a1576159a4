import { eraseEveryQuestion, questionKeys } from "./everyQuestion.ts";
import { eraseEveryRecord, everyRecord } from "./everyRecord.ts";
import { hostFigures } from "./hostFigures.ts";
import { eraseFirstScreen, eraseKeptApp, keptAppBytes } from "./keptApp.ts";
import { keptFigures } from "./keptFigures.ts";
import { eraseTimes, MEETING_TIMES_KEY } from "./meetingTimes.ts";
import { MEMBERS_CHOICE_KEY, membersChoice } from "./membersChoice.ts";

/** One thing that the dashboard keeps on a device. */
export interface DeviceStore {
  /** As a heading, in plain words. */
  readonly name: string;
  /** What it is for. */
  readonly why: string;
  /** How long it stays. */
  readonly lasts: string;
  /** How large it is now, in bytes, about; 0 where nothing is kept or it cannot be read. */
  readonly bytes: () => Promise<number>;
  /** Erases it, in all tabs. */
  readonly erase: () => Promise<void>;
}

/**
 * All that the dashboard keeps on a device: the page on privacy lists it, and erases it. Whoever keeps
 * another thing adds it here, or it stays behind when everything is erased, which a journey notices.
 */
export const DEVICE_STORES: readonly DeviceStore[] = [
  {
    name: "My questions",
    why: "The questions that you mean to ask, so that they are there when you come back.",
    lasts: "Until you erase them.",
    bytes: () => shelfBytes(questionKeys()),
    erase: async () => eraseEveryQuestion(),
  },
  {
    name: "The record of sessions",
    why: "What you write down in a session: questions, answers, promises and explanations. Until you save it to a file, this is the only copy.",
    lasts:
      "Until you erase it. Some browsers erase it where the dashboard is not opened for a week.",
    bytes: async () => {
      const entries = await everyRecord();
      return entries.length === 0 ? 0 : textBytes(JSON.stringify(entries));
    },
    erase: eraseEveryRecord,
  },
  {
    name: "The clock of a session",
    why: "When the clock of the last session that you presented was started, and how long each item is given, so that they outlast a reload.",
    lasts:
      "Until you present another session, or erase it. A clock older than 12 hours is not used.",
    bytes: () => shelfBytes([MEETING_TIMES_KEY]),
    erase: async () => eraseTimes(),
  },
  {
    name: "The dashboard itself",
    why: "Its pages and their parts, so that it opens with no network. They are the same for everyone.",
    lasts: "Until a newer version takes its place, or you erase it.",
    bytes: keptAppBytes,
    erase: eraseKeptApp,
  },
  {
    name: "The last figures",
    why: "The figures that you last saw, and the host’s settings, so that they are there at once, and with no network. Figures for members only are kept where you have said so.",
    lasts: "Until newer ones take their place, or you erase them.",
    bytes: keptFigures.bytes,
    erase: async () => {
      await eraseFirstScreen();
      await hostFigures.erase();
    },
  },
  {
    name: "Whether figures for members are kept",
    why: "That you let figures for members only be kept on this device.",
    lasts: "Until you take it back, which erases those figures, or erase it.",
    bytes: () => shelfBytes([MEMBERS_CHOICE_KEY]),
    erase: async () => membersChoice.choose(false),
  },
];

/** What stands under these names of `localStorage`. */
async function shelfBytes(keys: readonly string[]): Promise<number> {
  try {
    const texts = keys.map((key) => window.localStorage.getItem(key) ?? "");
    return texts.reduce((sum, text) => sum + textBytes(text), 0);
  } catch {
    return 0;
  }
}

function textBytes(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
