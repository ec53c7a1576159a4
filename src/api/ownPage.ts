import { APP_ROOT } from "./appRoot.ts";
import { isOwnPage } from "./isOwnPage.ts";
import { within } from "./within.ts";

/** In milliseconds: something has failed already, and waits to be told. */
const PATIENCE = 10_000;

/** The file by which the version that is open starts: `assets/index-1a2b3c.js`; empty where there is none. */
export function ownCode(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (script === null) return "";
  const { href } = new URL(script.dataset["app"] ?? script.src, APP_ROOT);
  return href.slice(APP_ROOT.href.length);
}

/** Whether the host has another version of this dashboard by now; `false` where it cannot be asked. */
export async function isReplaced(): Promise<boolean> {
  const code = ownCode();
  if (code === "") return false;
  return within(PATIENCE, hasOther(code)).catch(() => false);
}

async function hasOther(code: string): Promise<boolean> {
  const response = await fetch(APP_ROOT, { cache: "no-store" });
  const text = await response.text();
  return response.ok && isOwnPage(text) && !text.includes(code);
}
