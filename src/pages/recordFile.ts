import { textFile } from "#components/saveFile.ts";
import { type Session, Sessions } from "#contract/sessions.ts";
import { jsonText } from "#publishing/apiText.ts";
import { type Frame, nameMarks, noticeOf } from "#view-models/banners.ts";

/** A file to be saved. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Sessions exactly as `sessions.json` publishes them, after a notice that whoever reads them passes over.
 * `marked`: what the name of the file says of them.
 */
export function recordFile(
  sessions: readonly Session[],
  marked: string,
  frame: Pick<Frame, "nature" | "audience">,
): NamedFile {
  return {
    name: `sessions-${marked}${nameMarks(frame)}.json`,
    content: textFile(
      jsonText({ notice: noticeOf(frame), ...Sessions.parse({ sessions }) }),
      "application/json",
    ),
  };
}
