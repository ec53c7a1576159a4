import * as z from "zod/mini";
import { APP_ROOT } from "./appRoot.ts";
import { figuresSource, type OpenedFigures } from "./openedFigures.ts";

const Owned = z.object({ organisation: z.object({ name: z.string() }) });

/**
 * The name under which this dashboard keeps something in the browser. Others on the same host keep
 * theirs under other names: each by its folder, and a pack by whose figures it holds, since all files
 * on a disk keep what they keep in one place.
 *
 * @param own The figures of a pack; `null` where the host has them
 */
export function keptAs(
  name: string,
  { pathname }: Pick<URL, "pathname"> = APP_ROOT,
  own: OpenedFigures | null = figuresSource.own,
): string {
  if (own === null) return pathname === "/" ? name : `${name} ${pathname}`;
  const owner = Owned.safeParse(own.files.get("dashboard.json"));
  return `${name} ${owner.data?.organisation.name ?? own.name}`;
}
