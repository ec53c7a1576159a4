import { checksum } from "#api/checksum.ts";
import { textFile } from "#components/saveFile.ts";
import { type Session, Sessions } from "#contract/sessions.ts";
import { jsonText } from "#publishing/apiText.ts";
import { MADE_WITH } from "#view-models/edition.ts";
import { type Frame, nameMarks, noticeOf } from "#view-models/banners.ts";

/** A file to be saved. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Sessions exactly as `sessions.json` publishes them, after a notice, what wrote it and the SHA-256 of what follows,
 * which whoever reads them passes over: only a device that takes them in holds them against it.
 * `marked`: what the name of the file says of them.
 */
export function recordFile(
  sessions: readonly Session[],
  marked: string,
  frame: Pick<Frame, "nature" | "audience">,
): NamedFile {
  const record = Sessions.parse({ sessions });
  return {
    name: `sessions-${marked}${nameMarks(frame)}.json`,
    content: textFile(
      jsonText({
        notice: noticeOf(frame),
        madeWith: MADE_WITH,
        checksum: checksum(record),
        ...record,
      }),
      "application/json",
    ),
  };
}
