import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** A pattern as it is written in code: after what may stand before a value, and on one line. */
const WRITTEN =
  /(?<=[(,=:?|&!>{[]\s*|return )\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g;

/** As long as no text is that anybody writes. */
const LENGTH = 100_000;
/** What patterns repeat: where two repeats of one pattern can share it out, a search tries every way to. */
const REPEATED = [..."a1é .-–/(“<&=;:#_%,@\t\n"].concat([
  "a ",
  "1 ",
  "1,111",
  "20",
  "A1",
  "a-",
  "a.",
  "a/",
  " by ",
  "under ",
  "“a",
  "--",
]);

function patternsIn(folder: string): ReadonlyMap<string, RegExp> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        [...readFileSync(join(folder, name), "utf8").matchAll(WRITTEN)].map(
          ([literal, source = "", flags = ""]) =>
            [`${literal} in ${name}`, new RegExp(source, flags.replace(/[gy]/g, ""))] as const,
        ),
      ),
  );
}

describe("every pattern by which the code searches a text", () => {
  const patterns = patternsIn("src");

  it("is found here", () => {
    expect(patterns.size).toBeGreaterThan(150);
    expect([...patterns.keys()].filter((name) => name.includes("personalData"))).not.toEqual([]);
  });

  // Where one tries every way, the run does not end in its time.
  it.each([...patterns])("comes to an end in any text: %s", (_, pattern) => {
    for (const repeated of REPEATED) {
      const text = repeated.repeat(LENGTH / repeated.length);
      for (const hostile of [text, `${text}!`, `a ${text}\u0000`])
        expect(typeof pattern.test(hostile)).toBe("boolean");
    }
  });
});
