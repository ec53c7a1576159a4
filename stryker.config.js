/**
 * A mutation run over one folder: `npm run mutation -- <folder>` says which, and which tests concern it.
 * What is mutated while a file loads is left out: each such mutant would need a process of its own.
 */
export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/testsInProcess.ts"],
  testRunnerNodeArgs: ["--import", "tsx"],
  testsLeftOut: [
    // It draws 2,000 charts of each of ten processes: seconds for each mutant.
    "tests/domain/spc/falseAlarms.test.ts",
    // It loads code while it runs, which nothing does any more once all tests are loaded.
    "tests/publishing/previewOf.test.ts",
    // They write and read workbooks, seconds for each mutant: only what does so itself is tried by them.
    ...(process.env["MUTATION_NAME"] === "publishing-s-zW"
      ? []
      : ["tests/publishing/workbook.test.ts", "tests/publishing/sessionsSheet.test.ts"]),
  ],
  tests: (process.env["MUTATION_TESTS"] ?? "tests/domain").split(","),
  mutate: (process.env["MUTATION_FILES"] ?? "src/domain/**/*.ts").split(","),
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.cache/mutation/${process.env["MUTATION_NAME"] ?? "domain"}.incremental.json`,
  concurrency: 1,
  timeoutMS: 5_000,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `.cache/mutation/${process.env["MUTATION_NAME"] ?? "domain"}.json` },
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: ["dist", "test-results", ".cache"],
  // TypeScript 7 has no interface for programs, and Stryker would only rewrite paths that we do not have.
  tsconfigFile: "none.json",
  warnings: { unknownOptions: false },
};
