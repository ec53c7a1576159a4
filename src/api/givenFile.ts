import type { Instant } from "#contract/period.ts";
import { type Session, Sessions } from "#contract/sessions.ts";
import { WhatWeSaw } from "#contract/whatWeSaw.ts";
import type { ContractProblem } from "./ApiError.ts";
import { checked } from "./checked.ts";
import { checksum } from "./checksum.ts";
import { fieldOf } from "./fieldOf.ts";
import { isUnchanged } from "./whatWeSaw.ts";

/** Far more than the record of many years, or all the figures of a dashboard, take. */
export const MOST_BYTES = 20_000_000;

/** A clock that is this far ahead is wrong: one day, in milliseconds. */
const AHEAD = 24 * 60 * 60 * 1000;

/**
 * Why a file is not taken in: larger than is reasonable; not to be read at all; not JSON; JSON of
 * another kind, with the names of what it has; written by a later version; breaking the contract; of
 * another content than its checksum says; or with something written after now, which would count over
 * all that is written from now on.
 */
export type Refusal =
  | { readonly reason: "too-large"; readonly bytes: number }
  | { readonly reason: "unreadable" | "not-json" | "changed" | "empty" }
  | { readonly reason: "not-ours"; readonly fields: readonly string[] }
  | { readonly reason: "newer"; readonly version: number }
  | { readonly reason: "contract" | "ahead"; readonly problems: readonly ContractProblem[] };

/** What a reader gave: a record of sessions, what a session saw, or what is refused. */
export type Given =
  | { readonly kind: "record"; readonly sessions: readonly Session[] }
  | { readonly kind: "seen"; readonly seen: WhatWeSaw }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The file that this version writes. */
const VERSION = 1;

/**
 * Reads a file that a reader chose, and checks it before anything is done with it.
 *
 * @param now against which moments in the file are held
 */
export async function givenFile(file: Blob, now: Instant): Promise<Given> {
  if (file.size > MOST_BYTES) return refused({ reason: "too-large", bytes: file.size });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused({ reason: "unreadable" });
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const json: unknown = JSON.parse(text);
    return givenJson(json, now);
  } catch {
    return refused({ reason: "not-json" });
  }
}

function givenJson(json: unknown, now: Instant): Given {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return refused({ reason: "not-ours", fields: [] });
  const isSeen = "kind" in json && json.kind === "what-we-saw";
  if (!isSeen && !("sessions" in json))
    return refused({ reason: "not-ours", fields: Object.keys(json) });
  if ("version" in json && typeof json.version === "number" && json.version > VERSION)
    return refused({ reason: "newer", version: json.version });
  return isSeen ? givenSeen(json) : givenRecord(json, now);
}

function givenSeen(json: object): Given {
  const result = checked(WhatWeSaw, json);
  if (!result.ok) return refused({ reason: "contract", problems: result.problems });
  return isUnchanged(json, result.value)
    ? { kind: "seen", seen: result.value }
    : refused({ reason: "changed" });
}

function givenRecord(json: object, now: Instant): Given {
  const result = checked(Sessions, json);
  if (!result.ok) return refused({ reason: "contract", problems: result.problems });
  const { sessions } = result.value;
  if (sessions.length === 0) return refused({ reason: "empty" });
  if (!isAsSaved(json)) return refused({ reason: "changed" });
  const problems = aheadOf(sessions, now);
  return problems.length > 0
    ? refused({ reason: "ahead", problems })
    : { kind: "record", sessions };
}

/** Whether a record is what its checksum says. One of version 0.2.0, and one that is published, has none. */
function isAsSaved(json: object): boolean {
  const said = fieldOf(json, "checksum");
  return said === undefined || said === checksum({ sessions: fieldOf(json, "sessions") });
}

/** Where the record says that it was written after now. */
function aheadOf(sessions: readonly Session[], now: Instant): readonly ContractProblem[] {
  const latest = new Date(Date.parse(now) + AHEAD).toISOString();
  return sessions.flatMap((session, i) => {
    const at = `sessions[${i}]`;
    return [
      ...ahead([session], () => at),
      ...ahead(session.questions, (j) => `${at}.questions[${j}]`),
      ...session.questions.flatMap(({ answers }, j) =>
        ahead(answers, (k) => `${at}.questions[${j}].answers[${k}]`),
      ),
      ...ahead(session.commitments, (j) => `${at}.commitments[${j}]`),
      ...ahead(session.actions, (j) => `${at}.actions[${j}]`),
    ];
  });

  function ahead(
    written: readonly Pick<Session, "made" | "changed">[],
    place: (index: number) => string,
  ): readonly ContractProblem[] {
    return written.flatMap((one, index) =>
      (["made", "changed"] as const).flatMap((name) => {
        const moment = one[name];
        return moment === undefined || moment <= latest
          ? []
          : [{ path: `${place(index)}.${name}`, value: moment, expected: `no later than ${now}` }];
      }),
    );
  }
}

function refused(refusal: Refusal): Given {
  return { kind: "refused", refusal };
}
