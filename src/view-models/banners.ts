import type { Audience, DashboardFrame, Nature } from "#contract/dashboard.ts";
import type { Day } from "#contract/period.ts";
import { daysAfter } from "#domain/period.ts";
import type { Banner, BrokenMeasure } from "./models.ts";
import { dayName } from "./words/periods.ts";
import { list } from "./words/text.ts";

/** What a screen is told of the dashboard beside its measures, which may be read or unread. */
export type Frame = Omit<DashboardFrame, "measures">;

/**
 * What a reader has chosen, what day it is (to a look back and a made-up story, their own), and what
 * could not be read.
 */
export interface ScreenOptions {
  /** The day whose knowledge is shown; `null`: the latest. */
  readonly asAt: Day | null;
  readonly now: Day;
  readonly broken: readonly BrokenMeasure[];
}

const NATURES: Readonly<Record<Nature, string>> = {
  official: "Official statistics, as they were published.",
  management: "The council’s own figures. They are not official statistics.",
  illustrative: "Made-up figures for a council that does not exist.",
};

/** In days: the clock of a device may be one ahead, and nobody is late for that. */
const GRACE = 1;

/** What is said of figures that only some may see, wherever they go. */
const AUDIENCES: Readonly<Record<Audience, string | null>> = {
  public: null,
  members: "For members only: not for publication.",
};

/** What the figures are, and for whom: a sentence each. Whatever leaves the dashboard bears it. */
export function noticeOf({ nature, audience }: Pick<Frame, "nature" | "audience">): string {
  return [NATURES[nature], AUDIENCES[audience]].filter((part) => part !== null).join(" ");
}

/** For whom the figures are, in one sentence; `null` where they are for everyone. */
export function audienceNotice({ audience }: Pick<Frame, "audience">): string | null {
  return AUDIENCES[audience];
}

/** What the name of a file says of figures that are made up, or for members: `-made-up-members-only`. */
export function nameMarks({ nature, audience }: Pick<Frame, "nature" | "audience">): string {
  return `${nature === "illustrative" ? "-made-up" : ""}${audience === "members" ? "-members-only" : ""}`;
}

/** What follows the name of every page in the browser's tab, on paper and in its history. */
export function titleMark({ audience }: Pick<Frame, "audience">): string {
  return audience === "members" ? " – members only" : "";
}

/**
 * What stands above a screen: made-up or restricted figures, an earlier day, what is broken or old.
 * A made-up story has a day of its own and is never late.
 */
export function banners(frame: Frame, { asAt, now, broken }: ScreenOptions): readonly Banner[] {
  const { nature, audience, nextUpdate } = frame;
  return [
    ...(nature === "illustrative"
      ? [{ tone: "made-up", text: NATURES.illustrative } as const]
      : []),
    ...(audience === "members" ? [{ tone: "members", text: "Not for publication." } as const] : []),
    ...(asAt === null
      ? []
      : [
          {
            tone: "as-at",
            text: `You are looking at what was known on ${dayName(asAt)}.`,
          } as const,
        ]),
    ...(broken.length === 0 ? [] : [{ tone: "problem", text: brokenText(broken) } as const]),
    ...(nature !== "illustrative" &&
    nextUpdate !== undefined &&
    daysAfter(nextUpdate, GRACE) < now &&
    asAt === null
      ? [
          {
            tone: "stale",
            text: `An update was due on ${dayName(nextUpdate)} and has not come.`,
          } as const,
        ]
      : []),
  ];
}

/** Leads from the figures of a file back to those of the host. */
export const LEAVE_SOURCE = "Leave these figures";

/** Figures that do not come from the host, and the day to which they were pinned, where it is known. */
export interface Elsewhere {
  readonly kind: "pack" | "preview" | "seen";
  readonly name: string;
  readonly made?: Day | null;
}

/**
 * What stands above every screen while its figures do not come from the host.
 *
 * @param published `null` until the figures are read
 */
export function sourceBanner(
  { kind, name, made = null }: Elsewhere,
  published: Day | null,
): Banner {
  switch (kind) {
    case "pack":
      return copyBanner(made, published);
    case "preview":
      return {
        tone: "preview",
        text: `You are looking at the figures of the file ${name}, opened on this device and sent nowhere.`,
      };
    case "seen":
      return {
        tone: "seen",
        text: `You are looking at the figures as seen${made === null ? "" : ` on ${dayName(made)}`}, from a file.`,
      };
  }
}

/** Of a pack: that it is a copy, and of when. */
function copyBanner(made: Day | null, published: Day | null): Banner {
  const when = made === null ? "" : `, made on ${dayName(made)},`;
  const figures = published === null ? "" : ` of figures published on ${dayName(published)}`;
  return {
    tone: "copy",
    text: `This is a copy${when}${figures}. It works without a network, and nothing newer will come to it.`,
  };
}

/** When the figures were published and when the next come. */
export function updatedText({ published, nextUpdate }: Frame): string {
  const next = nextUpdate === undefined ? "" : ` Next update due ${dayName(nextUpdate)}.`;
  return `Published on ${dayName(published)}.${next}`;
}

function brokenText(broken: readonly BrokenMeasure[]): string {
  const names = broken.flatMap(({ title, id }) => title ?? id ?? []);
  const which = names.length === broken.length && names.length <= 3 ? `: ${list(names)}` : "";
  return broken.length === 1
    ? `One measure could not be read and is left out${which}.`
    : `${broken.length} measures could not be read and are left out${which}.`;
}
