import { spawnSync } from "node:child_process";
import { auditSaid } from "./auditSaid.ts";

/**
 * Asks npm's registry for weaknesses that are known of the packages in what is built. It fails where one
 * of them is grave, and not where nobody answers: a build server may have no way to the registry.
 */
const { stdout } = spawnSync(
  "npm",
  ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=20000"],
  { encoding: "utf8" },
);
const { isGrave, text } = auditSaid(stdout);
console.log(text);
process.exitCode = isGrave ? 1 : 0;
