import * as z from "zod/mini";
import { ApiError, type ContractProblem } from "./ApiError.ts";
import { APP_ROOT } from "./appRoot.ts";
import { checked, kept } from "./checked.ts";
import { Colour, TextColour } from "./colours.ts";
import type { Config } from "./config.ts";
import { getJson } from "./http.ts";
import { keptFigures } from "./keptFigures.ts";
import { figuresSource } from "./openedFigures.ts";

const Api = z
  .string()
  .check(
    z.regex(
      /^(https?:\/\/[\w.-]+(:\d+)?(\/\S*)?|[\w./-]+)$/i,
      "the folder of the figures: api/v1/ beside the app, or an address with https://",
    ),
  );

const Words = z
  .string()
  .check(z.minLength(1, "some words"), z.maxLength(100, "100 letters or fewer"));

/** A picture beside the app; in a pack it stands in the settings themselves. */
const Logo = z
  .string()
  .check(
    z.regex(
      /^([\w-][\w.-]*\/)*[\w-][\w.-]*\.(svg|png|jpe?g|webp)$|^data:image\/[\w+.-]+;base64,[\w+/=]+$/i,
      "the path of a picture in the folder of the app, which ends in .svg, .png, .jpg or .webp: logo.svg",
    ),
  );

const LONGEST_ITEM = 240;
const Minutes = z.int().check(z.minimum(1), z.maximum(LONGEST_ITEM));

const FILE = "config.json";

/**
 * The settings, from the pack that the page is, from this device or from the host. With no such file,
 * all is as usual.
 */
export async function configFrom(signal: AbortSignal): Promise<Config> {
  const { own } = figuresSource;
  if (own !== null) return readConfig(own.files.get(FILE) ?? {});
  const kept = await keptConfig();
  if (kept === null) return configOfHost(signal);
  // For the next time. Where the host cannot be asked, what is kept goes on.
  configOfHost(new AbortController().signal).catch(() => null);
  return kept;
}

/** `null` where none is kept, or none that can be used. */
async function keptConfig(): Promise<Config | null> {
  const kept = await keptFigures.get(new URL(FILE, APP_ROOT).href);
  if (kept === null) return null;
  try {
    return readConfig(JSON.parse(kept.text));
  } catch {
    return null;
  }
}

async function configOfHost(signal: AbortSignal): Promise<Config> {
  const json = await settings(signal);
  const config = readConfig(json);
  const now = Date.now();
  const file = { text: JSON.stringify(json), tag: null, came: now, confirmed: now };
  void keptFigures.put(new Map([[new URL(FILE, APP_ROOT).href, file]]));
  return config;
}

async function settings(signal: AbortSignal): Promise<unknown> {
  try {
    return await getJson(APP_ROOT, FILE, signal);
  } catch (error) {
    if (error instanceof ApiError && error.kind === "missing") return {};
    throw error;
  }
}

const Fields = z.record(z.string(), z.unknown());
const Frame = z.looseObject({ api: z.optional(Api) });

/**
 * The settings, each field read by itself: how the dashboard looks is not worth its figures.
 *
 * @throws {ApiError} of kind `contract` where it is no object, or does not say where the figures lie
 */
export function readConfig(json: unknown): Config {
  const frame = kept(Frame, json, FILE);
  const refused: ContractProblem[] = [];
  const colours = read(Fields, frame, ["colours"]);
  const session = read(Fields, frame, ["session"]);
  const logo = read(Logo, frame, ["logo"]);

  return {
    api: frame.api ?? null,
    title: read(Words, frame, ["title"]),
    contact: read(Words, frame, ["contact"]),
    logo: logo === null ? null : new URL(logo, APP_ROOT).href,
    colours: {
      head: read(Colour, colours, ["colours", "head"]),
      link: read(TextColour, colours, ["colours", "link"]),
    },
    session: {
      title: read(Words, session, ["session", "title"]),
      minutesPerItem: read(Minutes, session, ["session", "minutesPerItem"]),
    },
    offline: read(z.boolean(), frame, ["offline"]) ?? true,
    refused,
  };

  /** The last field of the path in the group that holds it. */
  function read<T>(
    schema: z.ZodMiniType<T>,
    group: Readonly<Record<string, unknown>> | null,
    path: readonly string[],
  ): T | null {
    const value = group?.[path.at(-1) ?? ""];
    if (value === undefined) return null;
    const result = checked(schema, value, path);
    if (result.ok) return result.value;
    refused.push(...result.problems);
    return null;
  }
}
