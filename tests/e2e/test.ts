import { test as base, expect } from "@playwright/test";
import { waitsUntilHeard } from "./heard.ts";

/** Where the made-up council's figures are served. */
export const MARCHSHIRE = `http://127.0.0.1:${process.env["MARCHSHIRE_PORT"] ?? "0"}`;

/**
 * A test fails when the page logs an error, throws, breaks the policy of the host, leaves a cookie, or
 * asks another origin for anything. A test that
 * breaks something on purpose says which complaints belong to it: `expectComplaint(/503/)`.
 */
export const test = base.extend<{ readonly expectComplaint: (pattern: RegExp) => void }>({
  // A page that is opened stands there before it is heard.
  page: async ({ page }, provide) => provide(waitsUntilHeard(page)),
  expectComplaint: [
    async ({ context, baseURL }, provide) => {
      const complaints: string[] = [];
      const expected: RegExp[] = [];

      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
      });
      context.on("weberror", (thrown) => complaints.push(`thrown: ${thrown.error().message}`));
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        const within = protocol === "data:" || protocol === "blob:";
        if (!within && origin !== baseURL && origin !== MARCHSHIRE) {
          complaints.push(`asked another origin: ${request.url()}`);
        }
      });

      await context.addInitScript(() =>
        window.addEventListener(
          "securitypolicyviolation",
          ({ violatedDirective, blockedURI, sample }) =>
            console.error(`The policy was broken: ${violatedDirective}, ${blockedURI} ${sample}`),
        ),
      );

      await provide((pattern) => expected.push(pattern));

      for (const { name, domain } of await context.cookies())
        complaints.push(`left a cookie: ${name} of ${domain}`);
      const unexpected = complaints.filter((text) => !expected.some((known) => known.test(text)));
      expect(unexpected, "complaints of the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
