import { securityHeaders } from "../../scripts/hosting/headers.ts";
import { expect, MARCHSHIRE, test } from "./test.ts";

test("every answer bears every header", async ({ request }) => {
  for (const path of ["/", "/plan", "/config.json", "/api/v1/dashboard.json", "/icon.svg"]) {
    const answer = await request.get(`${MARCHSHIRE}${path}`);
    expect(answer.ok(), path).toBe(true);
    for (const [header, value] of Object.entries(securityHeaders()))
      expect(answer.headers()[header.toLowerCase()], `${header} of ${path}`).toBe(value);
  }
});

/** What code that had got into a page would try, and by what it is refused. */
const ATTEMPTS: readonly (readonly [what: string, attempt: () => unknown, refused: RegExp])[] = [
  [
    "text as markup",
    () => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>"),
    /TrustedHTML/,
  ],
  ["text as a document", () => new DOMParser().parseFromString("<p>", "text/html"), /TrustedHTML/],
  [
    "text as code",
    // Later, since what a test runs at once is let through.
    async () => {
      await new Promise((later) => setTimeout(later));
      Reflect.construct(Function, ["alert(1)"]);
    },
    /TrustedScript|violates|unsafe-eval/,
  ],
  ["a worker of its own", () => new Worker("data:text/javascript,"), /TrustedScriptURL/],
  [
    "a script of another host",
    () => {
      document.createElement("script").src = "https://elsewhere.example/a.js";
    },
    /TrustedScriptURL/,
  ],
  [
    "a rule by which all would pass",
    () => window.trustedTypes?.createPolicy("other", { createScriptURL: (address) => address }),
    /createPolicy/,
  ],
  ["figures sent elsewhere", () => fetch("https://elsewhere.example/"), /Failed to fetch/],
];

for (const [what, attempt, refused] of ATTEMPTS) {
  test(`the policy refuses ${what}`, async ({ page, expectComplaint }) => {
    expectComplaint(/policy|Trusted/i);
    await page.goto("/help");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.evaluate(attempt)).rejects.toThrow(refused);
  });
}

/** What could not be caught as it is tried, but is told of as a breach. */
const BREACHES: readonly (readonly [what: string, attempt: () => void, breaches: string[]])[] = [
  [
    "a style that got into a page",
    () => {
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
    },
    // By the host's policy, and by the page's own.
    ["style-src-elem", "style-src-elem"],
  ],
  [
    "a style that bears the mark of the page's own",
    () => {
      const style = document.createElement("style");
      style.nonce = document.querySelector("style")?.nonce ?? "no style";
      style.textContent = "body { display: none }";
      document.head.append(style);
    },
    ["style-src-elem"],
  ],
  [
    "a style that stands on an element",
    () => document.body.setAttribute("style", "display: none"),
    ["style-src-attr", "style-src-attr"],
  ],
  [
    "a style sheet of another host",
    () => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = "https://elsewhere.example/a.css";
      document.head.append(link);
    },
    ["style-src-elem", "style-src-elem"],
  ],
  [
    "a picture of another host",
    () => {
      new Image().src = "https://elsewhere.example/a.png";
    },
    ["img-src"],
  ],
  [
    "a frame",
    () => {
      const frame = document.createElement("iframe");
      frame.src = "https://elsewhere.example/";
      document.body.append(frame);
    },
    ["frame-src"],
  ],
  [
    "a form that sends elsewhere",
    () => {
      const form = document.createElement("form");
      form.action = "https://elsewhere.example/";
      document.body.append(form);
      form.submit();
    },
    ["form-action"],
  ],
];

for (const address of ["/", "/help"])
  test(`the policy refuses what would show or send other things at ${address}`, async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(/policy/i);
    expectComplaint(/elsewhere\.example/); // what was asked for and not let out is heard of all the same
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      const told: string[] = [];
      window.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        told.push(effectiveDirective),
      );
      Reflect.set(window, "told", told);
    });
    for (const [what, attempt, breaches] of BREACHES) {
      await page.evaluate(attempt);
      const told = () => page.evaluate((): unknown => Reflect.get(window, "told"));
      await expect.poll(told, what).toEqual(breaches);
      await page.evaluate(() => Reflect.get(window, "told").splice(0));
    }
    const shown = await page.evaluate(() => getComputedStyle(document.body).display);
    expect(shown).toBe("block");
  });
