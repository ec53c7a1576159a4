import { noSession, targetAndFar } from "#view-models/presentWords.ts";
import { describe, expect, it } from "vitest";

describe("targetAndFar", () => {
  it.each<[string, { readonly target: string | null; readonly far: string | null }, string]>([
    [
      "a target that is missed",
      { target: "Target: 17 or lower", far: "1.4 above" },
      "Target: 17 or lower (1.4 above).",
    ],
    ["a target that is met", { target: "Target: 17 or lower", far: null }, "Target: 17 or lower."],
    ["no target", { target: null, far: null }, ""],
  ])("says %s", (_, slide, said) => {
    expect(targetAndFar(slide)).toBe(said);
  });
});

describe("noSession", () => {
  const held = { agenda: [], questions: [], commitments: [], actions: [] };

  it("names the day that was asked for, and the sessions that there are, the latest first", () => {
    const { title, sessions } = noSession("2018-10-19", [
      { ...held, date: "2018-07-05", title: "Summer session." },
      { ...held, date: "2018-10-18", title: "Autumn session" },
    ]);
    expect(title).toBe("There is no session on 19 October 2018");
    expect(sessions.map(({ text }) => text)).toEqual([
      "Autumn session, 18 October 2018",
      "Summer session, 5 July 2018",
    ]);
  });

  it("says what is no day as it stands in the address", () => {
    expect(noSession("soon", []).title).toBe("There is no session on “soon”");
  });
});
