import { describe, expect, it } from "vitest";
import { APP_ROOT } from "#api/appRoot.ts";
import { ownScript } from "#api/ownScript.ts";

describe("a script that the dashboard starts", () => {
  it.each(["/assets/preview-1a2b.js", "assets/preview.js", "./offline.js", `${APP_ROOT.href}a.js`])(
    "is one of its own: %s",
    (address) => {
      expect(ownScript(address)).toBe(new URL(address, document.baseURI).href);
    },
  );

  it.each([
    "https://elsewhere.example/assets/preview.js",
    "//elsewhere.example/assets/preview.js",
    `${APP_ROOT.protocol}//${APP_ROOT.hostname}.elsewhere.example/preview.js`,
    `blob:${APP_ROOT.href}1a2b`,
    "data:text/javascript,alert(1)",
    "javascript:alert(1)",
  ])("is never %s", (address) => {
    expect(() => ownScript(address)).toThrow(`“${address}” is no script of this dashboard`);
  });
});
