import { csvFile, textFile } from "#components/saveFile.ts";
import { type NamedFile, recordFile } from "#pages/recordFile.ts";
import { jsonText } from "#publishing/apiText.ts";
import { sessionsSheet } from "#publishing/sheetsOf.ts";
import { nameMarks } from "#view-models/banners.ts";
import type { HandoverForm } from "#view-models/handover.ts";
import { type MinutesOf, mattersSchedule, minutes } from "#view-models/minutes.ts";
import { minutesMarkdown } from "#view-models/minutesMarkdown.ts";
import type { Minutes } from "#view-models/minutesModels.ts";
import { type HandedOver, seenName } from "./handedOver.ts";
import { plainSession } from "#view-models/plainSession.ts";

/** A session as a file of one form. */
export async function fileOf(
  form: HandoverForm,
  { minutes: of, seen }: HandedOver,
): Promise<NamedFile> {
  const { session, frame } = of;
  switch (form) {
    case "docx":
      return wordFile(minutes(of));
    case "matters":
      return wordFile(mattersSchedule(of));
    case "markdown":
      return markdownFile(of);
    case "json":
      return recordFile([session], session.date, frame);
    case "csv":
      return {
        name: `sessions-${session.date}${nameMarks(frame)}.csv`,
        content: csvFile(sessionsSheet([plainSession(session)])),
      };
    case "seen":
      return { name: seenName(seen, frame), content: textFile(jsonText(seen), "application/json") };
  }
}

/** Word's writer is large, and is fetched when somebody wants it. */
async function wordFile(said: Minutes): Promise<NamedFile> {
  const { minutesDocx } = await import("./minutesDocx.ts");
  return { name: `${said.name}.docx`, content: await minutesDocx(said) };
}

function markdownFile(of: MinutesOf): NamedFile {
  const said = minutes(of);
  return { name: `${said.name}.md`, content: textFile(minutesMarkdown(said), "text/markdown") };
}
