import * as z from "zod/mini";

/** What Playwright's JSON reporter says of a cell. */
const Spec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      results: z.array(
        z.object({
          status: z.string(),
          errors: z.optional(z.array(z.object({ message: z.optional(z.string()) }))),
        }),
      ),
    }),
  ),
});
const Suite = z.object({
  specs: z.optional(z.array(Spec)),
  get suites(): z.ZodMiniOptional<z.ZodMiniArray<typeof Suite>> {
    return z.optional(z.array(Suite));
  },
});
const Results = z.object({ suites: z.array(Suite) });

/** One screen under one fault: whether it held up, and if not, what was amiss. */
export interface Tried {
  readonly fault: string;
  readonly screen: string;
  readonly held: boolean;
  readonly amiss: string | null;
}

/** A row of the report. */
export interface Row {
  readonly name: string;
  readonly sees: string;
}

interface Report {
  readonly faults: readonly Row[];
  readonly screens: readonly string[];
  readonly tried: readonly Tried[];
  readonly version: string;
  readonly day: string; // 25 November 2026
}

/** Nothing is known of a cell that was not reached, or was cut off when the time was over. */
const NOT_TRIED: ReadonlySet<string> = new Set(["skipped", "interrupted"]);

/** What was tried, of a run's results: a cell is called `fault: screen`. */
export function triedIn(
  json: unknown,
  faults: readonly Row[],
  screens: readonly string[],
): readonly Tried[] {
  const specs = Results.parse(json).suites.flatMap(specsOf);
  return faults.flatMap(({ name: fault }) =>
    screens.flatMap((screen): readonly Tried[] => {
      const spec = specs.find(({ title }) => title === nameOf({ fault, screen }));
      const last = spec?.tests.at(-1)?.results.at(-1);
      if (last === undefined || NOT_TRIED.has(last.status)) return [];
      const held = last.status === "passed";
      const [error] = last.errors ?? [];
      return [{ fault, screen, held, amiss: held ? null : firstLines(error?.message ?? "") }];
    }),
  );
}

/** The names of the cells that did not hold up, or were not tried. */
export function notHeld(
  tried: readonly Tried[],
  faults: readonly Row[],
  screens: readonly string[],
): readonly string[] {
  const held = new Set(tried.filter(({ held }) => held).map(nameOf));
  return faults
    .flatMap(({ name: fault }) => screens.map((screen) => nameOf({ fault, screen })))
    .filter((name) => !held.has(name));
}

/** What was tried before, and in its place what was tried again. */
export function triedAgain(before: readonly Tried[], after: readonly Tried[]): readonly Tried[] {
  const again = new Set(after.map(nameOf));
  return [...before.filter((cell) => !again.has(nameOf(cell))), ...after];
}

function nameOf({ fault, screen }: Pick<Tried, "fault" | "screen">): string {
  return `${fault}: ${screen}`;
}

function specsOf({ specs, suites }: z.infer<typeof Suite>): readonly z.infer<typeof Spec>[] {
  return [...(specs ?? []), ...(suites ?? []).flatMap(specsOf)];
}

const MOST_LINES = 3;
/** Colours of the terminal. */
const COLOURS = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, "g");

function firstLines(text: string): string {
  const lines = text.replaceAll(COLOURS, "").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MOST_LINES)
    .join(" / ");
}

/** The matrix for a terminal: a line for each fault, a sign for each screen. */
export function matrixLines({ faults, screens, tried }: Report): readonly string[] {
  const width = Math.max(...faults.map(({ name }) => name.length));
  return faults.map(
    ({ name }) =>
      `${name.padEnd(width)}  ${screens.map((screen) => signOf(name, screen, tried)).join(" ")}`,
  );
}

/** `docs/reliability.md`. */
export function reliabilityPage(report: Report): string {
  const { faults, screens, tried, version, day } = report;
  const failed = tried.filter(({ held }) => !held);
  const all = faults.length * screens.length;
  return `# What a reader sees when something fails

Written by \`npm run faults\`, which tries every screen under every fault in a real Chromium, against the built
site behind a host that is made to fail. \`npm run faults -- 500\` tries those faults or screens whose names say
so, and writes nothing. \`npm run faults -- --minutes 5\` tries as many cells as it can in that time, and
\`--again\` what did not hold up, or was not tried, in the run before.
\`npm run e2e\` tries each fault on one screen, and each screen under one fault or more.

Version ${version}, ${day}: **${tried.length - failed.length} of ${all} cells held up**${missingText(all - tried.length)}.

In each cell the page is opened for the first time with the fault there; the fault passes; it comes back while the
page is open, two hours later; and passes again. It holds up where

- there is a page with a heading and words, and nothing that only a programmer reads: no code, no JSON, no stack;
- nothing is thrown, and nothing logged as an error, but the line with which a browser itself notes a failed request;
- figures that were there stay, with the day of their publication;
- it is said what is wrong and what to do, where figures are missing or may be old;
- when the fault passes the screen says, word for word, what it says when nothing was wrong, without a reload: by
  itself or by one button.

On the slides for the room nothing is said of a fault that comes during a session: they stay as they are.

## The faults

| fault | what a reader sees |
|---|---|
${faults.map(({ name, sees }) => `| ${name} | ${sees} |`).join("\n")}

## The matrix

${screens.map((screen, at) => `${at + 1}. ${screen}`).join("\n")}

| fault | ${screens.map((_, at) => at + 1).join(" | ")} |
|---|${screens.map(() => ":-:").join("|")}|
${faults.map(({ name }) => `| ${name} | ${screens.map((screen) => signOf(name, screen, tried)).join(" | ")} |`).join("\n")}

✓ held up, ✗ did not, – not tried
${failed.length === 0 ? "" : `\n## What did not hold up\n\n${failed.map(amissLine).join("\n")}\n`}`;
}

function missingText(missing: number): string {
  return missing === 0 ? "" : `; ${missing} were not tried`;
}

function amissLine({ fault, screen, amiss }: Tried): string {
  return `- ${fault}: ${screen}. ${(amiss ?? "").replaceAll("|", "/")}`;
}

function signOf(fault: string, screen: string, tried: readonly Tried[]): string {
  const cell = tried.find((one) => one.fault === fault && one.screen === screen);
  if (cell === undefined) return "–";
  return cell.held ? "✓" : "✗";
}
