import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { CommandError } from "./files.ts";
import type { Say } from "./files.ts";

/** One word of the command line: how it is used, and what it does. */
export interface Command {
  readonly usage: readonly string[];
  /** @returns the exit code. */
  readonly run: (args: readonly string[], say: Say) => Promise<number>;
}

/** Options and the one folder or file that a command is given. */
export function parsed<const O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
  usage: readonly string[],
) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (cause) {
    throw usageError(firstSentence(cause), usage);
  }
}

/** The one folder or file that a command works on. */
export function theOnly(positionals: readonly string[], usage: readonly string[]): string {
  const [path, ...more] = positionals;
  if (path === undefined) throw usageError("Name a folder.", usage);
  if (more.length > 0) throw usageError(`Name one folder, not also ${more.join(", ")}.`, usage);
  return path;
}

/** One of the words that an option may have. */
export function oneOf<W extends string>(
  option: string,
  given: string,
  words: readonly W[],
  usage: readonly string[],
): W {
  const word = words.find((known) => known === given);
  if (word === undefined)
    throw usageError(`${option} is ${words.join(" or ")}, not “${given}”.`, usage);
  return word;
}

/** What was not understood, and how the command is used, on one line. */
export function usageError(what: string, usage: readonly string[]): CommandError {
  return new CommandError(`${what} Usage: ${usage.join("  or  ")}`);
}

/** Node adds advice on quoting to what it did not understand. */
function firstSentence(cause: unknown): string {
  const [sentence = ""] = (cause instanceof Error ? cause.message : String(cause)).split(". ");
  return `${sentence.replace(/\.$/, "")}.`;
}
