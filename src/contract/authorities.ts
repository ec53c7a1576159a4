import * as z from "zod/mini";
import { AUTHORITY_CODE } from "./authorityCode.ts";
import { Day } from "./period.ts";

/** Where the list lies: below the base address, beside one folder for each authority. */
export const AUTHORITIES_PATH = "authorities.json";

/** The code of an authority, or of several that publish together. */
export const AuthorityCode = z
  .string()
  .check(z.regex(AUTHORITY_CODE, "a code such as E06000019, or two: E06000061-E06000062"));

/** What kind of authority it is, by its code; `joint` where several publish together. */
export const AuthorityType = z.enum([
  "unitary",
  "metropolitan",
  "london",
  "county",
  "joint",
  "other",
]);
export type AuthorityType = z.infer<typeof AuthorityType>;

/** Figures that are not an authority's own: those of `with`, of whom it is one, together. */
export const JointFigures = z.object({ source: z.string(), with: z.string() });
export type JointFigures = z.infer<typeof JointFigures>;

/** One authority whose figures lie in a folder of their own, in the form of API v1. */
export const ListedAuthority = z
  .object({
    id: AuthorityCode,
    name: z.string(),
    region: z.optional(z.string()),
    type: AuthorityType,
    path: z.string(),
    published: Day,
    joint: z.optional(z.array(JointFigures)),
  })
  .check(
    z.refine(({ id, path }) => path === authorityPath(id), {
      path: ["path"],
      error: "the folder of its code: E06000019/",
    }),
  );
export type ListedAuthority = z.infer<typeof ListedAuthority>;

/** An authority of which nothing could be built, and why. */
export const LeftOut = z.object({ id: AuthorityCode, name: z.string(), why: z.string() });
export type LeftOut = z.infer<typeof LeftOut>;

/** `authorities.json`: whose figures lie under one base address. `published` is the latest day of any of them. */
export const Authorities = z
  .object({
    version: z.literal(1),
    published: Day,
    authorities: z.array(ListedAuthority).check(z.minLength(1)),
    leftOut: z.optional(z.array(LeftOut)),
  })
  .check(
    z.refine(
      ({ authorities }) => new Set(authorities.map(({ id }) => id)).size === authorities.length,
      {
        path: ["authorities"],
        error: "each authority once",
      },
    ),
  );
export type Authorities = z.infer<typeof Authorities>;

/** The folder of an authority's files, below the base address: `E06000019/`. */
export function authorityPath(id: string): string {
  return `${id}/`;
}
