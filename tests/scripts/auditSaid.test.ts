import { describe, expect, it } from "vitest";
import { auditSaid } from "../../scripts/auditSaid.ts";

/** As npm writes it, as far as it is read. */
function report(...severities: readonly string[]): string {
  const vulnerabilities = Object.fromEntries(
    severities.map((severity, place) => [
      `package-${place}`,
      { name: `package-${place}`, severity, isDirect: true, via: [], range: "<1.2.3", nodes: [] },
    ]),
  );
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });
}

describe("what an audit of the packages says", () => {
  it("is that nothing is known against them", () => {
    const said = auditSaid(report());
    expect(said).toEqual({ isGrave: false, text: expect.stringContaining("Nothing is known") });
  });

  it.each(["high", "critical"])("fails where something %s is known, and names it", (severity) => {
    const { isGrave, text } = auditSaid(report("low", severity));
    expect(isGrave).toBe(true);
    expect(text).toContain(`${severity}: package-1 <1.2.3`);
  });

  it("names what is less than grave, and passes", () => {
    const { isGrave, text } = auditSaid(report("moderate", "low", "info"));
    expect(isGrave).toBe(false);
    expect(text).toContain("moderate: package-0 <1.2.3");
  });

  it.each([
    "",
    '{"message":"405 Method Not Allowed","method":"POST","statusCode":405}',
    '{"error":{"code":"ENOAUDIT","summary":"","detail":""}}',
    "<html>Sign in</html>",
  ])("is that nobody answered, and passes: %s", (json) => {
    const { isGrave, text } = auditSaid(json);
    expect(isGrave).toBe(false);
    expect(text).toContain("were not audited");
  });

  it("takes a weight of which nothing is known for no answer, and not for none", () => {
    expect(auditSaid(report("unheard-of")).text).toContain("were not audited");
  });
});
