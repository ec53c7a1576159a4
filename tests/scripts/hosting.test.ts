// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configurations } from "../../scripts/hosting/configurations.ts";
import { ASKED_EACH_TIME, LASTING, securityHeaders } from "../../scripts/hosting/headers.ts";

const ROOT = configurations({ folder: "/", others: [] });
const NAMES = [...ROOT.keys()];

function textOf(name: string): string {
  return ROOT.get(name) ?? "";
}

describe("the files in deploy/", () => {
  it.each(NAMES)("%s is as the list of headers says (npm run hosting)", (name) => {
    expect(readFileSync(`deploy/${name}`, "utf8")).toBe(textOf(name));
  });

  it.each(NAMES)("%s sends every header", (name) => {
    for (const [header, value] of Object.entries(securityHeaders())) {
      expect(textOf(name)).toContain(header);
      expect(textOf(name)).toContain(value);
    }
  });

  it("are described with the same values (docs/deploy.md)", () => {
    const page = readFileSync("docs/deploy.md", "utf8");
    for (const [header, value] of Object.entries(securityHeaders()))
      expect(page).toContain(`| \`${header}\` | \`${value}\``);
  });

  it.each(["nginx.conf", ".htaccess", "staticwebapp.config.json"])(
    "%s lets a browser keep what is hashed for ever, and ask for all else",
    (name) => {
      expect(textOf(name)).toContain(LASTING);
      expect(textOf(name)).toContain(ASKED_EACH_TIME);
    },
  );

  it("let no worker last: only assets/ does, and sw.js lies beside it", () => {
    const { routes } = JSON.parse(textOf("staticwebapp.config.json"));
    expect(routes).toEqual([{ route: "/assets/*", headers: { "Cache-Control": LASTING } }]);
    expect(textOf("nginx.conf")).toContain(`default "${ASKED_EACH_TIME}";`);
    expect(textOf(".htaccess")).toContain(`Header set Cache-Control "${ASKED_EACH_TIME}"`);
    expect(textOf("web.config")).toContain('<clientCache cacheControlMode="DisableCache" />');
  });

  it("are read by their hosts: XML and JSON", () => {
    const iis = new DOMParser().parseFromString(textOf("web.config"), "text/xml");
    expect(iis.querySelector("parsererror")).toBeNull();
    const headers = [...iis.querySelectorAll("customHeaders > add")].map((add) => [
      add.getAttribute("name"),
      add.getAttribute("value"),
    ]);
    expect(Object.fromEntries(headers)).toEqual(securityHeaders());
    expect(JSON.parse(textOf("staticwebapp.config.json"))).toMatchObject({
      globalHeaders: securityHeaders(),
      navigationFallback: { rewrite: "/shell.html" },
    });
  });
});

describe("the policy", () => {
  it("lets nothing stand in a page, and nothing be fetched but from the host", () => {
    const { "Content-Security-Policy": policy } = securityHeaders();
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-pcd';/);
    expect(policy).toContain("; connect-src 'self';");
    expect(policy).toContain("; script-src 'self';");
    expect(policy).toContain("; require-trusted-types-for 'script'; trusted-types pcd");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("names another host of the API, and only there", () => {
    const { "Content-Security-Policy": policy } = securityHeaders(["https://data.example.gov.uk"]);
    expect(policy).toContain("connect-src 'self' https://data.example.gov.uk;");
  });

  it("is named for a sub-folder in nginx, and needs nothing elsewhere", () => {
    const files = configurations({ folder: "/performance/", others: [] });
    expect(files.get("nginx.conf")).toContain(
      "try_files $uri $dashboard_view /performance/shell.html;",
    );
    for (const name of NAMES.filter((name) => name !== "nginx.conf"))
      expect(files.get(name)).toBe(textOf(name));
  });
});
