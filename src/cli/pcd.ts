import { run } from "./run.ts";

// Whoever reads the answer may stop reading: `pcd analyse api | head`.
process.stdout.on("error", (cause) => {
  if (!("code" in cause) || cause.code !== "EPIPE") throw cause;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
