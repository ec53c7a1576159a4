import type { Stage } from "#contract/measure.ts";
import type { FlowPart, FrontDoor, FrontDoorLine, Outcome, Source } from "#domain/frontDoor.ts";
import { numeral } from "./words/numbers.ts";
import { figureText } from "./words/figures.ts";
import { gapName } from "./words/gaps.ts";
import { counted } from "./words/text.ts";

/** What is counted at each stage, and what it is called where no measure gives it a title. */
const COUNTED: Readonly<
  Record<FlowPart["stage"], { readonly one: string; readonly title: string }>
> = {
  notifications: { one: "notification", title: "Notifications" },
  contacts: { one: "contact", title: "Contacts" },
  referrals: { one: "referral", title: "Referrals" },
};

const ENDED: Readonly<Record<Outcome["stage"], string>> = {
  "contacts-closed": "No further action",
  "referrals-closed": "No further action",
  "not-in-need": "Assessed, not in need",
};

/** `608 contacts`, `1 referral`. */
export function countedWords(count: number, stage: FlowPart["stage"]): string {
  return counted(count, COUNTED[stage].one);
}

/** `contacts`. */
export function countedNoun(stage: FlowPart["stage"]): string {
  return `${COUNTED[stage].one}s`;
}

/** `Contacts`. */
export function stageTitle(stage: FlowPart["stage"]): string {
  return COUNTED[stage].title;
}

/** What heads the rows of a table: `All contacts`, `Contacts: Police`, `Contacts: not accounted for`. */
export function wholeName(stage: FlowPart["stage"]): string {
  return `All ${countedNoun(stage)}`;
}

export function sourceName(stage: FlowPart["stage"], source: string): string {
  return `${stageTitle(stage)}: ${source}`;
}

export function notAccountedName(stage: FlowPart["stage"]): string {
  return `${stageTitle(stage)}: not accounted for`;
}

/** How something ended: `No further action`. */
export function endedName(stage: Outcome["stage"]): string {
  return ENDED[stage];
}

/** Which stage an outcome is of. */
export function countedStageOf(stage: Stage): FlowPart["stage"] {
  if (stage === "contacts-closed" || stage === "contacts") return "contacts";
  return stage === "notifications" ? "notifications" : "referrals";
}

/** A count, or why there is none: `247`, `suppressed`. */
export function countText(count: number | null, line: Pick<FrontDoorLine, "point"> | null): string {
  if (count !== null) return numeral(count, Number.isInteger(count) ? 0 : 1);
  return whyNone(line?.point ?? null);
}

/** Why there is no count: what the publisher said of it, or that the share alone was published. */
export function whyNone(point: Source["point"]): string {
  if (point === null) return "no figure";
  return point.gap === null ? "not counted" : gapName(point.gap);
}

/** A share as it was published; `null` where it was not. */
export function shareText({ measure, point }: FrontDoorLine): string | null {
  return measure.unit !== "percent" || point === null || point.value === null
    ? null
    : figureText(measure, point.value);
}

/** Whether a figure of the period may still change. */
export function isProvisional({ stages }: FrontDoor): boolean {
  return stages.some(({ point }) => point?.provisional === true);
}

/** A measure of the front door that tells how its periods are counted. */
export function timed({ stages, frequency }: FrontDoor) {
  return { frequency, counting: stages[0]?.measure.counting ?? "flow" } as const;
}
