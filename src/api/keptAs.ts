import { APP_ROOT } from "./appRoot.ts";
import { fieldOf } from "./fieldOf.ts";
import { figuresSource, type OpenedFigures } from "./openedFigures.ts";

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
  const owner = fieldOf(fieldOf(own.files.get("dashboard.json"), "organisation"), "name");
  return `${name} ${typeof owner === "string" ? owner : own.name}`;
}
