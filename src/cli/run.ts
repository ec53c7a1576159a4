import { didYouMean } from "#publishing/nearest.ts";
import { WorkbookError } from "#publishing/WorkbookError.ts";
import type { Command } from "./command.ts";
import { CommandError } from "./files.ts";
import type { Say } from "./files.ts";

/** Each command is fetched when it is asked for: a build needs no table of the department's files. */
const COMMANDS: readonly { readonly name: string; readonly load: () => Promise<Command> }[] = [
  {
    name: "build",
    load: async () => {
      const { build, BUILD_USAGE } = await import("./build.ts");
      return { usage: BUILD_USAGE, run: build };
    },
  },
  {
    name: "check",
    load: async () => {
      const { check, CHECK_USAGE } = await import("./check.ts");
      return { usage: CHECK_USAGE, run: check };
    },
  },
  {
    name: "dfe",
    load: async () => {
      const { dfe, DFE_USAGE } = await import("./dfe.ts");
      return { usage: DFE_USAGE, run: dfe };
    },
  },
  {
    name: "analyse",
    load: async () => {
      const { analyse, ANALYSE_USAGE } = await import("./analyse.ts");
      return { usage: ANALYSE_USAGE, run: analyse };
    },
  },
  {
    name: "pack",
    load: async () => {
      const { pack, PACK_USAGE } = await import("./pack.ts");
      return { usage: PACK_USAGE, run: pack };
    },
  },
  {
    name: "template",
    load: async () => {
      const { template, TEMPLATE_USAGE } = await import("./template.ts");
      return { usage: TEMPLATE_USAGE, run: template };
    },
  },
  {
    name: "schemas",
    load: async () => {
      const { schemas, SCHEMAS_USAGE } = await import("./schemas.ts");
      return { usage: SCHEMAS_USAGE, run: schemas };
    },
  },
];

/** Runs one command line. The exit code is 0, or 1 where anything is wrong. */
export async function run(args: readonly string[], say: Say): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    for (const { load } of COMMANDS) for (const line of (await load()).usage) say.out(line);
    return 0;
  }
  const known = COMMANDS.find((command) => command.name === name);
  if (known === undefined) {
    say.err(notACommand(name));
    return 1;
  }
  const command = await known.load();
  if (rest.includes("--help") || rest.includes("-h")) {
    for (const line of command.usage) say.out(line);
    return 0;
  }
  try {
    return await command.run(rest, say);
  } catch (cause) {
    const isSaid = cause instanceof CommandError || cause instanceof WorkbookError;
    if (!(isSaid || isRefusal(cause))) throw cause;
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
  return `${what} ${didYouMean(name ?? "", names)}Usage: npm run pcd -- <${names.join("|")}> …, or npm run pcd -- --help`;
}
