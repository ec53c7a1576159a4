import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { jsonFiles } from "#publishing/apiText.ts";
import { isPackedPage, packedPage } from "#publishing/packedPage.ts";
import { problemLines } from "#publishing/problemLines.ts";
import { parsed, theOnly, usageError } from "./command.ts";
import { CommandError, kindOf } from "./files.ts";
import type { Say } from "./files.ts";
import { readApiInput, readInput } from "./input.ts";
import { packedConfig } from "./packedConfig.ts";
import { plural, tally } from "./problems.ts";
import { appShell } from "./shell.ts";

export const PACK_USAGE = [
  "npm run pcd -- pack <folder of API files> --out <file.html> [--config config.json]",
] as const;

/** Writes the whole dashboard with its figures as one page. Nothing is written on an error. */
export async function pack(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parsed(
    args,
    { out: { type: "string" }, config: { type: "string" } },
    PACK_USAGE,
  );
  const folder = theOnly(positionals, PACK_USAGE);
  const { out, config } = values;
  if (out === undefined || !/\.html?$/i.test(out))
    throw usageError("Name the file to write to: --out meeting.html.", PACK_USAGE);
  await refuseToReplace(out);

  const input = await readInput(folder);
  if (input.kind !== "api")
    throw new CommandError(
      `${folder} holds sheets. Build API files of them first: npm run pcd -- build ${folder} --out <folder>`,
    );
  const { files, problems } = readApiInput(input);
  for (const line of problemLines(problems)) say.err(line);
  if (files === null) {
    say.err(`${tally(problems)}: nothing was written.`);
    return 1;
  }

  // As they were published, with what a later contract may have added.
  const texts = new Map(
    [...jsonFiles(files).keys()].map((path) => [path, input.texts.get(path) ?? "null"]),
  );
  if (config !== undefined) texts.set("config.json", await packedConfig(config));
  const page = packedPage(await appShell(), texts, { made: today() });
  await writeWhole(out, page);
  say.out(
    `${files.dashboard.title}: ${plural(files.measures.size, "measure")} and the dashboard itself in ${out} (${megabytes(page)} MB)`,
  );
  return 0;
}

/** @throws CommandError where something else stands there that would be lost */
async function refuseToReplace(out: string): Promise<void> {
  const kind = await kindOf(out);
  if (kind === "folder") throw new CommandError(`${out} is a folder. Name a file: meeting.html.`);
  if (kind === "file" && !isPackedPage(await readFile(out, "utf8")))
    throw new CommandError(
      `${out} was not written by this command. Nothing was written: name another file, or move it.`,
    );
}

/** Puts a file in place of what stood there, whole or not at all. */
async function writeWhole(out: string, text: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const fresh = join(dirname(out), `.${basename(out)}.new-${randomUUID().slice(0, 8)}`);
  try {
    await writeFile(fresh, text);
    await rename(fresh, out);
  } finally {
    await rm(fresh, { force: true });
  }
}

const BYTES_IN_A_MEGABYTE = 1_000_000;

function megabytes(text: string): string {
  return (Buffer.byteLength(text) / BYTES_IN_A_MEGABYTE).toFixed(1);
}

/** Swedish writes days as the data do. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
