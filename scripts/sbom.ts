import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageFile from "../package.json" with { type: "json" };

/** Where the bill of materials lies: the packages that are in what is built, by CycloneDX. */
const FILE = "docs/sbom.cdx.json";

/**
 * npm's bill of the packages that the site and the command line are made of, without the number and the
 * moment of each making, so that the same packages make the same file. npm is shown a project without
 * its tools: asked to leave them out itself, it leaves out what both need, such as React.
 */
function bill(): string {
  const home = mkdtempSync(join(tmpdir(), "sbom-"));
  // npm takes the name of the folder for that of the project.
  const folder = join(home, packageFile.name);
  try {
    mkdirSync(folder);
    const { devDependencies: _, ...project } = packageFile;
    writeFileSync(join(folder, "package.json"), JSON.stringify(project));
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8"), withoutTools);
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
    const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
    const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`npm could not make the bill of materials.\n${stderr}`);
    return `${JSON.stringify(JSON.parse(stdout, lasting), null, 2)}\n`;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function withoutTools(name: string, value: unknown): unknown {
  const isTool = typeof value === "object" && value !== null && "dev" in value;
  return isTool || name === "devDependencies" ? undefined : value;
}

function lasting(name: string, value: unknown): unknown {
  return name === "serialNumber" || name === "timestamp" ? undefined : value;
}

try {
  writeFileSync(FILE, bill());
  console.log(`The bill of materials is in ${FILE}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
