import { problemLines } from "#publishing/problemLines.ts";
import { type ChosenFile, previewOf } from "#publishing/previewOf.ts";
import { zipped } from "#publishing/zipped.ts";

/** What is asked of the worker: to read chosen files, or to put API files into one. */
export type PreviewAsked =
  | { readonly files: readonly ChosenFile[] }
  | { readonly texts: ReadonlyMap<string, string> };

/** What it answers, in the same order. */
export type PreviewAnswer =
  | {
      readonly texts: ReadonlyMap<string, string> | null;
      readonly errors: readonly string[];
      readonly warnings: readonly string[];
    }
  | { readonly zip: Uint8Array<ArrayBuffer> };

/** What it says: that its script has come; then the answer, or why there is none. */
export type PreviewSaid = "here" | PreviewAnswer | { readonly failed: string };

// Reading a year of spreadsheets takes seconds: the page goes on answering meanwhile.
addEventListener("message", ({ data }: MessageEvent<PreviewAsked>) => {
  answer(data)
    .then(say)
    // A promise that fails in a worker is no error that its page hears of.
    .catch((error: unknown) => say({ failed: String(error) }));
});
say("here");

function say(said: PreviewSaid): void {
  postMessage(said);
}

async function answer(asked: PreviewAsked): Promise<PreviewAnswer> {
  if ("texts" in asked) return { zip: zipped(asked.texts) };
  const { texts, problems } = await previewOf(asked.files);
  const of = (severity: "error" | "warning") =>
    problemLines(problems.filter((problem) => problem.severity === severity));
  return { texts, errors: of("error"), warnings: of("warning") };
}
