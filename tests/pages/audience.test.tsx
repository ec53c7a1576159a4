import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import type { Audience } from "#contract/dashboard.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { RESTRICTED, RESTRICTED_SHEETS } from "../publishing/disclosure/restrictedSheets.ts";
import { folder } from "../publishing/folder.ts";
import { open, pageHeading } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const NOTICE = "For members only: not for publication.";

/** Every screen there is. */
const SCREENS = [
  "/",
  "/measures/average",
  "/measures/contacts",
  "/mash",
  "/plan",
  "/plan/slow",
  "/since?from=2018-04-30",
  "/sessions",
  "/sessions/2018-10-12",
  "/sessions/follow-up",
  "/sessions/import",
  "/present?session=2018-10-12",
  "/present?session=2018-10-12&slide=average",
  "/present?session=2018-10-12&view=speaker",
  "/print",
  "/questions",
  "/data",
  "/help",
] as const;

function builtFor(audience: Audience): ApiFiles {
  const { files } = buildApi(folder(RESTRICTED_SHEETS), {
    audience,
    smallNumbers: audience === "public" ? "suppress" : "allow",
  });
  if (files === null) throw new Error(`The files for ${audience} are not built.`);
  return files;
}

/** What was saved, by name. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  saved.clear();
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) last = blob;
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function named(
    this: HTMLAnchorElement,
  ) {
    saved.set(this.download, last);
  });
});
afterEach(() => vi.restoreAllMocks());

/** Opens a screen until its figures stand on it. */
async function opened(address: string, files: ApiFiles): Promise<void> {
  server.use(...handlers(() => Promise.resolve(files)));
  open(address);
  await pageHeading();
  await waitFor(() => expect(document.querySelector("[aria-busy=true]")).toBeNull(), SLOW);
}

/** Saves every file that the screen offers, and says by name what is in it. */
async function files(): Promise<readonly (readonly [name: string, text: string])[]> {
  for (const button of screen.queryAllByRole("button", { name: /^Download these figures/ }))
    button.click();
  return Promise.all([...saved].map(async ([name, blob]) => [name, await blob.text()] as const));
}

describe("a dashboard for everyone", { timeout: 120_000 }, () => {
  it.each(SCREENS)(
    "has nothing at %s of what is for members, nor in its files",
    async (address) => {
      await opened(address, builtFor("public"));
      const whole = [document.documentElement.outerHTML, document.title, ...(await files()).flat()];
      const text = whole.join("\n");
      expect(RESTRICTED.filter((value) => text.includes(value))).toEqual([]);
      expect(text).not.toContain(NOTICE);
    },
  );
});

describe("a dashboard for members", { timeout: 120_000 }, () => {
  it.each(SCREENS)("says so at %s, and in every file that is saved there", async (address) => {
    await opened(address, builtFor("members"));
    await waitFor(() => expect(document.title).toMatch(/ – members only$/), SLOW);
    await waitFor(() => expect(document.body).toHaveTextContent(/members only/i), SLOW);
    for (const [name, text] of await files()) {
      expect(name).toContain("-members-only");
      expect(text).toContain(NOTICE);
    }
  });

  it("offers files on most of its screens", async () => {
    for (const address of ["/measures/average", "/plan", "/since?from=2018-04-30"]) {
      await opened(address, builtFor("members"));
      expect((await files()).length, address).toBeGreaterThan(0);
      cleanup();
    }
  });
});
