import { APP_ROOT } from "./appRoot.ts";

/** What browsers with Trusted Types have, and others have not. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => ScriptPolicy;
}

/** What it makes is an object of the browser's, which it takes wherever it took a string. */
interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The one policy that hosts allow: `trusted-types pcd`. */
const POLICY = "pcd";
const RULES: ScriptPolicy = { createScriptURL: ownAddress };

let policy: ScriptPolicy | null = null;

/**
 * The address of a script of this app, for a worker or a service worker to be started from: under
 * Trusted Types nothing else can start one.
 *
 * @param address Where it is relative, to the page
 * @throws where it lies outside the folder of the app, on another host, or in the page itself
 */
export function ownScript(address: string | URL): string {
  policy ??= window.trustedTypes?.createPolicy(POLICY, RULES) ?? RULES;
  return policy.createScriptURL(String(address));
}

function ownAddress(address: string): string {
  const { href } = new URL(address, document.baseURI);
  if (href.startsWith(APP_ROOT.href)) return href;
  throw new Error(`“${address}” is no script of this dashboard, so it is not started.`);
}
