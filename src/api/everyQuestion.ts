import { isOfAnAuthority } from "./isOfAnAuthority.ts";
import { LISTS, setAside } from "./myQuestions.ts";
import { ofAuthority } from "./openAuthority.ts";

/** Under which names of `localStorage` the questions of all authorities are kept, and what was set aside. */
export function questionKeys(): readonly string[] {
  return listNames().flatMap((name) => [name, setAside(name)]);
}

/** Erases the questions of this device, of all authorities. */
export function eraseEveryQuestion(): void {
  for (const name of listNames()) LISTS.named(name).erase();
}

function listNames(): readonly string[] {
  const open = ofAuthority(LISTS.name);
  try {
    const names = Object.keys(window.localStorage).map((name) => name.replace(setAside(""), ""));
    return [...new Set([open, ...names.filter((name) => isOfAnAuthority(name, LISTS.name))])];
  } catch {
    return [open];
  }
}
