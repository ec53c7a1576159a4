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

test("the policy refuses a form, a frame and a style that got into a page", async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/policy/i);
  await page.goto("/help");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const broken = await page.evaluate(async () => {
    const names: string[] = [];
    window.addEventListener("securitypolicyviolation", (event) =>
      names.push(event.effectiveDirective),
    );
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    const frame = document.createElement("iframe");
    frame.src = "https://elsewhere.example/";
    const form = document.createElement("form");
    form.action = "https://elsewhere.example/";
    document.body.append(style, frame, form);
    form.submit();
    while (names.length < 3) await new Promise((later) => setTimeout(later, 20));
    return names.toSorted();
  });
  expect(broken).toEqual(["form-action", "frame-src", "style-src-elem"]);
});
