import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import * as z from "zod/mini";
import { CommandError, readText } from "./files.ts";

const Settings = z.looseObject({ logo: z.optional(z.string()) });

const PICTURES: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
};

/**
 * The settings of a host as they stand in a pack: with the logo itself in place of its path.
 *
 * @throws CommandError where they are no JSON object, or their logo is no picture
 */
export async function packedConfig(file: string): Promise<string> {
  const settings = Settings.safeParse(json(file, await readText(file)));
  if (!settings.success) throw new CommandError(`${file} holds no settings: see docs/deploy.md.`);
  const { logo, ...rest } = settings.data;
  if (logo === undefined) return JSON.stringify(rest);
  const type = PICTURES[extname(logo).toLowerCase()];
  if (type === undefined)
    throw new CommandError(
      `${file}: logo is “${logo}”. Name a picture: ${Object.keys(PICTURES).join(", ")}.`,
    );
  const picture = await readFile(join(dirname(file), logo), "base64");
  return JSON.stringify({ ...rest, logo: `data:${type};base64,${picture}` });
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${file} is not JSON. Mend it, or leave out --config.`);
  }
}
