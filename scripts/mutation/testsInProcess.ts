import { readdirSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type StrykerOptions,
} from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { collectTests, getFn, type Task, type VitestRunnerConfig } from "@vitest/runner";
import fc from "fast-check";
import { createServer } from "vite";

interface CollectedTest {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly run: () => unknown;
}

/** The same cases for every mutant, so that two runs give the same score. */
const SEED = 20_181_018;

/** Through which the mutated code is told which mutant is active, and tells what it ran. */
const stryker: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: stryker });

/** As few generated cases as still find a mutant: it is tried by thousands of them in all. */
const GENERATED_TIMES = "0.01";

/**
 * Runs the unit tests for Stryker in the one process where they were loaded once: some hundredths of a second
 * for a mutant, where Vitest starts a thread and loads its tests afresh. The tests that are run this way
 * share no state, have no hooks and need no browser.
 */
class TestsInProcess implements TestRunner {
  static readonly inject: [typeof commonTokens.options] = [commonTokens.options];
  readonly #folders: readonly string[];
  readonly #leftOut: readonly string[];
  readonly #took = new Map<string, number>();
  #tests: readonly CollectedTest[] | null = null;

  constructor(options: StrykerOptions) {
    const given: unknown = options["tests"];
    if (!Array.isArray(given)) throw new Error("stryker.config.js names no tests.");
    this.#folders = given.map(String);
    const leftOut: unknown = options["testsLeftOut"];
    this.#leftOut = Array.isArray(leftOut) ? leftOut.map(String) : [];
  }

  /**
   * Nothing is loaded again, and need not be: what only loading reaches is not tried. To say otherwise would
   * start a process for each mutant that loading reaches too, ten seconds instead of hundredths.
   */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.#loaded();
    const results: TestResult[] = [];
    for (const test of tests) {
      stryker.currentTestId = test.id;
      const result = await resultOf(test);
      this.#took.set(test.id, result.timeSpentMs);
      results.push(result);
    }
    delete stryker.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: stryker.mutantCoverage ?? { static: {}, perTest: {} },
    };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    delete stryker.activeMutant;
    if (options.mutantActivation === "static") stryker.activeMutant = options.activeMutant.id;
    const tests = await this.#loaded();
    stryker.activeMutant = options.activeMutant.id;
    stryker.hitCount = 0;
    if (options.hitLimit !== undefined) stryker.hitLimit = options.hitLimit;
    const results: TestResult[] = [];
    for (const test of this.#quickestFirst(tests, options.testFilter)) {
      const result = await resultOf(test);
      results.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    delete stryker.activeMutant;
    return toMutantRunResult(
      determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
    );
  }

  #quickestFirst(
    tests: readonly CollectedTest[],
    wanted: readonly string[] | undefined,
  ): readonly CollectedTest[] {
    const ids = wanted && new Set(wanted);
    return tests
      .filter(({ id }) => ids?.has(id) ?? true)
      .toSorted((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0));
  }

  async #loaded(): Promise<readonly CollectedTest[]> {
    fc.configureGlobal({ seed: SEED, numRuns: 10 });
    process.env["GENERATED_TIMES"] = GENERATED_TIMES;
    this.#tests ??= await collected(this.#folders, this.#leftOut);
    return this.#tests;
  }
}

async function resultOf({ id, name, fileName, run }: CollectedTest): Promise<TestResult> {
  const began = performance.now();
  const told = (): Pick<TestResult, "id" | "name" | "fileName" | "timeSpentMs"> => ({
    id,
    name,
    fileName,
    timeSpentMs: performance.now() - began,
  });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return { ...told(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/** The tests of files, in the order of their names. A file that cannot be loaded is a test that fails. */
async function collected(
  folders: readonly string[],
  leftOut: readonly string[],
): Promise<readonly CollectedTest[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => join(folder, name))
      .filter((path) => !leftOut.includes(path))
      .map((path) => resolve(path)),
  );
  const vite = await createServer({
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const files = await collectTests(paths.toSorted(), {
    config: CONFIG,
    importFile: (path) => vite.ssrLoadModule(path),
  });
  await vite.close();
  return files.flatMap((file) => {
    const fileName = file.filepath;
    const error = file.result?.errors?.[0];
    if (error !== undefined) {
      const name = `${basename(fileName)} cannot be loaded`;
      return [
        { id: `${relative(".", fileName)}#load`, name, fileName, run: () => fails(error.message) },
      ];
    }
    return file.tasks.flatMap((task) => testsIn(task, [], fileName));
  });
}

function testsIn(task: Task, names: readonly string[], fileName: string): readonly CollectedTest[] {
  const path = [...names, task.name];
  if (task.type === "suite") return task.tasks.flatMap((inner) => testsIn(inner, path, fileName));
  if (task.mode !== "run" && task.mode !== "queued") return [];
  const name = path.join(" ");
  return [{ id: `${relative(".", fileName)}#${name}`, name, fileName, run: getFn(task) }];
}

function fails(message: string): never {
  throw new Error(message);
}

const CONFIG: VitestRunnerConfig = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: SEED, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  includeTaskLocation: undefined,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", TestsInProcess),
];
