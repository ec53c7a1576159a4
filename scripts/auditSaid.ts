import * as z from "zod/mini";

/** What npm's audit says that counts here, where the registry has answered. */
const Report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(["info", "low", "moderate", "high", "critical"]),
      range: z.string(),
    }),
  ),
});

const GRAVE: ReadonlySet<string> = new Set(["high", "critical"]);

/**
 * What is known against the packages, in words, and whether any of it is grave (high or critical): then
 * the package is to be changed before a release. Where the registry gave no answer, that is what it says.
 *
 * @param json What `npm audit --json` wrote
 */
export function auditSaid(json: string): { readonly isGrave: boolean; readonly text: string } {
  const report = z.safeParse(Report, parsed(json));
  if (!report.success)
    return {
      isGrave: false,
      text: "The packages were not audited: the registry gave no answer. Run npm run audit where it does.",
    };
  const found = Object.entries(report.data.vulnerabilities);
  const lines = found.map(([name, { severity, range }]) => `${severity}: ${name} ${range}`);
  return {
    isGrave: found.some(([, { severity }]) => GRAVE.has(severity)),
    text:
      lines.length === 0
        ? "Nothing is known against the packages in what is built."
        : `Known against the packages in what is built (npm audit says more):\n${lines.join("\n")}`,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
