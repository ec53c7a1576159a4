import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
/** No part of the app is too large to stand in the page itself. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * The app as one page that loads nothing: its code, its styles and its icon stand in it, its views
 * stand behind the hash, and its policy lets nothing else run and nothing be asked for.
 *
 * @throws where the app cannot be built, or its page has changed so that this no longer fits
 */
export async function appShell(): Promise<string> {
  const { page, script, style } = await builtApp();
  const order = await readFile(join(ROOT, "public/layers.css"), "utf8");
  const icon = await readFile(join(ROOT, "public/icon.svg"), "base64");
  const styles = `${order}${style}`;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, styles)}">`,
    '<meta name="routing" content="hash">',
    `<link rel="icon" href="data:image/svg+xml;base64,${icon}">`,
    `<style>${styles}</style>`,
    `<script type="module">${script}</script>`,
  ];
  const bare = without(page, [
    /<link\s+rel="(?:stylesheet|icon|apple-touch-icon|manifest)"[^>]*>\s*/g,
    /<script type="module"[^>]*><\/script>\s*/g,
    // What it says of files beside the page.
    /(?<=<noscript>)[\s\S]*?(?=<\/noscript>)/g,
  ]);
  return put(
    bare.replace("<noscript>", "<noscript><p>This copy of a dashboard needs JavaScript.</p>"),
    `<meta charset="utf-8" />\n`,
    `${head.join("\n")}\n`,
  );
}

async function builtApp(): Promise<{
  readonly page: string;
  readonly script: string;
  readonly style: string;
}> {
  process.env["NODE_ENV"] = "production";
  // Loaded here, since no other command needs it.
  const { build } = await import("vite");
  const built = await build({
    root: ROOT,
    base: "./",
    logLevel: "error",
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: NO_LIMIT,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  const files = "output" in built ? built.output : output;
  const scripts = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const asset = (ending: string) =>
    files.flatMap((file) =>
      file.type === "asset" && file.fileName.endsWith(ending) ? [String(file.source)] : [],
    );
  return {
    page: theOne(asset(".html"), "page"),
    script: inScript(theOne(scripts, "script")),
    style: theOne(asset(".css"), "style sheet"),
  };
}

function theOne(files: readonly string[], what: string): string {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Error(`The app was built with ${files.length} files of the kind “${what}”, not one.`);
  return file;
}

/** Code that means the same and cannot end the script that it stands in. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, String.raw`\x3C`);
}

/** Nothing runs but this script, nothing is loaded but pictures made here, nothing is asked for. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types pcd",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function without(page: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => {
    if (rest.search(pattern) === -1) throw new Error(`index.html has nothing like ${pattern}.`);
    return rest.replace(pattern, "");
  }, page);
}

function put(page: string, after: string, text: string): string {
  const place = page.indexOf(after);
  if (place === -1) throw new Error(`index.html has no ${after.trim()}.`);
  const end = place + after.length;
  return page.slice(0, end) + text + page.slice(end);
}
