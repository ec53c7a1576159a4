import { didYouMean } from "#publishing/nearest.ts";
import { analyse, ANALYSE_USAGE } from "./analyse.ts";
import { build, BUILD_USAGE } from "./build.ts";
import { check, CHECK_USAGE } from "./check.ts";
import type { Command } from "./command.ts";
import { dfe, DFE_USAGE } from "./dfe.ts";
import { CommandError } from "./files.ts";
import type { Say } from "./files.ts";
import { pack, PACK_USAGE } from "./pack.ts";
import { schemas, SCHEMAS_USAGE } from "./schemas.ts";
import { template, TEMPLATE_USAGE } from "./template.ts";

const COMMANDS: readonly Command[] = [
  { name: "build", usage: BUILD_USAGE, run: build },
  { name: "check", usage: CHECK_USAGE, run: check },
  { name: "dfe", usage: DFE_USAGE, run: dfe },
  { name: "analyse", usage: ANALYSE_USAGE, run: analyse },
  { name: "pack", usage: PACK_USAGE, run: pack },
  { name: "template", usage: TEMPLATE_USAGE, run: template },
  { name: "schemas", usage: SCHEMAS_USAGE, run: schemas },
];

/** Runs one command line. The exit code is 0, or 1 where anything is wrong. */
export async function run(args: readonly string[], say: Say): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    for (const { usage } of COMMANDS) for (const line of usage) say.out(line);
    return 0;
  }
  const command = COMMANDS.find((command) => command.name === name);
  if (command === undefined) {
    say.err(notACommand(name));
    return 1;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    for (const line of command.usage) say.out(line);
    return 0;
  }
  try {
    return await command.run(rest, say);
  } catch (cause) {
    if (!(cause instanceof CommandError || isRefusal(cause))) throw cause;
    say.err(cause.message);
    return 1;
  }
}

/** Whether the computer refused to read or write: its message names the file and the reason. */
function isRefusal(cause: unknown): cause is Error {
  return cause instanceof Error && "syscall" in cause;
}

function notACommand(name: string | undefined): string {
  const names = COMMANDS.map((command) => command.name);
  const what = name === undefined ? "Name a command." : `“${name}” is not a command.`;
  return `${what} ${didYouMean(name ?? "", names)}Usage: pcd <${names.join("|")}> …, or pcd --help`;
}
