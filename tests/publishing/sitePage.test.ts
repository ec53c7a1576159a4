import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isGiven, type SitePage, sitePage } from "#publishing/sitePage.ts";

const BUILT = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Performance challenge dashboard</title>
    <script type="module" crossorigin src="/assets/index-1a2b.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/first-3c4d.js">
    <link rel="stylesheet" crossorigin href="/assets/first-5e6f.css">
  </head>
  <body>
    <div id="root"><p>Opening it</p></div>
    <noscript><p>It needs JavaScript.</p></noscript>
  </body>
</html>`;

const PAGE: SitePage = {
  styles: "h1{color:red}",
  stylesHash: createHash("sha256").update("h1{color:red}").digest("base64"),
  html: "<h1>$& caseload</h1>",
  title: "Caseload & <more>",
  given: '{"text":"</script><script>alert(1)</script>"}',
  figures: ["/config.json"],
  parts: ["/assets/figures-7a8b.js"],
  begin: "/assets/begin-0e1f.js",
  stylesToo: ["/assets/PlanPage-9c0d.css"],
  codeFirst: false,
  isStanding: true,
  withoutScript: "It can be read.",
};

describe("a page of the site", () => {
  const written = () => sitePage(BUILT, PAGE);

  it("is painted with nothing but itself", () => {
    const page = written();
    expect(page).toContain('<div id="root"><h1>$& caseload</h1></div>');
    expect(page).toContain('<style nonce="pcd">h1{color:red}</style>');
    // Named, so that no part of the app fetches it again, and not fetched.
    for (const [link] of page.matchAll(/<link[^>]*stylesheet[^>]*>/g))
      expect(link).toContain("<link disabled ");
    expect(page).not.toMatch(/ style="/);
    expect(page).toContain("<title>Caseload &amp; &lt;more&gt;</title>");
    expect(page).toContain("<noscript><p>It can be read.</p></noscript>");
  });

  it("keeps the rest of the page that the app was built with, and its scripts once", () => {
    const page = written();
    expect(page.startsWith('<!doctype html>\n<html lang="en-GB">\n  <head>')).toBe(true);
    expect(page.endsWith("</body>\n</html>")).toBe(true);
    for (const name of ["index-1a2b", "first-3c4d", "first-5e6f", "begin-0e1f", "PlanPage-9c0d"])
      expect([name, page.split(name).length - 1]).toEqual([name, name === "index-1a2b" ? 2 : 1]);
    expect(page).not.toContain("Opening");
    expect(page).not.toContain("It needs JavaScript.");
  });

  it("is painted with its head first, and what follows that is laid out after it", () => {
    const html = '<header>A</header><p>B</p><main id="main">C</main>';
    const page = sitePage(BUILT, { ...PAGE, html });
    expect(page).toContain('<header>A</header><p>B</p><main data-written id="main">C</main>');
    expect(page).toContain('<link rel="expect" blocking="render" href="#main" />');
  });

  it("is painted as it comes where it has no head", () => {
    const html = '<main id="main"><header>A</header></main>';
    const page = sitePage(BUILT, { ...PAGE, html });
    expect(page).toContain(html);
    expect(page).not.toContain("expect");
  });

  it("keeps the title that the app was built with where it has none of its own", () => {
    const page = sitePage(BUILT, { ...PAGE, title: null });
    expect(page).toContain("<title>Performance challenge dashboard</title>");
  });

  it("is told from a page that was written without what its first screen says", () => {
    expect(isGiven(sitePage(BUILT, { ...PAGE, given: '{"screen":{"title":"A"}}' }))).toBe(true);
    expect(isGiven(sitePage(BUILT, { ...PAGE, given: '{"text":"A"}' }))).toBe(false);
    const nothing = sitePage(BUILT, { ...PAGE, given: null });
    expect(nothing).not.toContain("data-given");
    expect(isGiven(nothing)).toBe(false);
    expect(isGiven(`${nothing}"screen":{`)).toBe(false);
  });

  it("writes addresses and texts so that they stay what they are", () => {
    const page = sitePage(BUILT, {
      ...PAGE,
      withoutScript: '<b> & "so"',
      figures: ["/api?a=1&b=2", "/config.json"],
      stylesToo: ['/assets/"quoted".css'],
    });
    expect(page).toContain("<noscript><p>&lt;b&gt; &amp; &quot;so&quot;</p></noscript>");
    expect(page).toContain('data-figures="/api?a=1&amp;b=2 /config.json"');
    const asks = sitePage(BUILT, { ...PAGE, figures: ["/api?a=1&b=2"], isStanding: false });
    expect(asks).toContain('href="/api?a=1&amp;b=2"');
    expect(page).toContain(
      '<link disabled rel="stylesheet" crossorigin href="/assets/&quot;quoted&quot;.css" />',
    );
  });

  const BEGINS =
    '<script type="module" crossorigin src="/assets/begin-0e1f.js" data-app="/assets/index-1a2b.js"';
  const linesOf = (page: string) =>
    page
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");

  it("has nothing but itself where it can be read, and names what is to be asked for once it is", () => {
    const page = sitePage(BUILT, { ...PAGE, title: "Caseload", given: "{}", stylesHash: "abc=" });
    expect(linesOf(page)).toEqual([
      "<!doctype html>",
      '<html lang="en-GB">',
      "<head>",
      '<meta charset="utf-8" />',
      `<meta http-equiv="Content-Security-Policy" content="style-src 'self' 'sha256-abc='" />`,
      '<style nonce="pcd">h1{color:red}</style>',
      "<title>Caseload</title>",
      "</head>",
      "<body>",
      '<div id="root"><h1>$& caseload</h1></div>',
      "<noscript><p>It can be read.</p></noscript>",
      `${BEGINS} data-code="/assets/index-1a2b.js /assets/first-3c4d.js /assets/figures-7a8b.js" data-figures="/config.json"></script>`,
      '<link disabled rel="stylesheet" crossorigin href="/assets/first-5e6f.css">',
      '<link disabled rel="stylesheet" crossorigin href="/assets/PlanPage-9c0d.css" />',
      '<script type="application/json" data-given>{}</script>',
      "</body>",
      "</html>",
    ]);
  });

  it("asks for its figures before its code where it shows little without them", () => {
    const page = sitePage(BUILT, {
      ...PAGE,
      title: "Caseload",
      given: "{}",
      stylesHash: "abc=",
      stylesToo: [],
      isStanding: false,
    });
    expect(linesOf(page)).toEqual([
      "<!doctype html>",
      '<html lang="en-GB">',
      "<head>",
      '<meta charset="utf-8" />',
      `<meta http-equiv="Content-Security-Policy" content="style-src 'self' 'sha256-abc='" />`,
      '<style nonce="pcd">h1{color:red}</style>',
      "<title>Caseload</title>",
      "</head>",
      "<body>",
      '<div id="root"><h1>$& caseload</h1></div>',
      "<noscript><p>It can be read.</p></noscript>",
      '<link rel="preload" as="fetch" crossorigin="anonymous" href="/config.json" />',
      `${BEGINS}></script>`,
      '<link rel="modulepreload" crossorigin href="/assets/index-1a2b.js" />',
      '<link rel="modulepreload" crossorigin href="/assets/first-3c4d.js" />',
      '<link rel="modulepreload" crossorigin href="/assets/figures-7a8b.js" />',
      '<link disabled rel="stylesheet" crossorigin href="/assets/first-5e6f.css">',
      '<script type="application/json" data-given>{}</script>',
      "</body>",
      "</html>",
    ]);
  });

  it("lets only the styles that stand in it stand in it, and says so before them", () => {
    const page = written();
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toBe(`style-src 'self' 'sha256-${PAGE.stylesHash}'`);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style"));
    const [, styles = ""] = /<style[^>]*>([^<]*)<\/style>/.exec(page) ?? [];
    expect(policy).toContain(createHash("sha256").update(styles).digest("base64"));
  });

  it("asks for the largest part of its code in its head where it shows little without it", () => {
    const early = sitePage(BUILT, { ...PAGE, codeFirst: true, isStanding: false });
    const head = early.slice(0, early.indexOf("</head>"));
    expect(head).toContain('<link rel="modulepreload" crossorigin href="/assets/first-3c4d.js" />');
    expect(early.split("first-3c4d.js")).toHaveLength(2);
    expect(head).not.toMatch(/index-1a2b|figures-7a8b/);
  });

  it("brings data that cannot run", () => {
    const page = written();
    expect(page).not.toContain("<script>alert");
    const [, data = ""] = /data-given>([^<]*)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual({ text: "</script><script>alert(1)</script>" });
  });

  it("is not made of a page that has changed", () => {
    expect(() => sitePage(BUILT.replace("<noscript>", "<p>"), PAGE)).toThrow(/nothing like/);
    expect(() => sitePage(BUILT.replace('<meta charset="utf-8" />', ""), PAGE)).toThrow(
      'The built page has no <meta charset="utf-8" />.',
    );
    expect(() =>
      sitePage(BUILT.replace(/<script.*script>/, "").replace(/<link rel="mod.*>/, ""), PAGE),
    ).toThrow("The built page has no script.");
  });
});
