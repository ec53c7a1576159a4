import { answerTo } from "#app/worker/answerTo.ts";
import { describe, expect, it } from "vitest";

const ROOT = "https://council.example/performance/";
const APP = { version: "1", page: "shell.html", files: ["assets/index-1.js", "icon.svg"] };

function answer(path: string, mode = "navigate", method = "GET") {
  return answerTo({ method, mode, url: new URL(path, ROOT).href }, ROOT, APP);
}

describe("a page that is opened", () => {
  it.each(["", "index.html", "?asAt=2018-10"])("is the first screen at %j", (path) => {
    expect(answer(path)).toEqual({ kind: "page", paths: ["", "shell.html"] });
  });

  it.each(["measures/caseload", "present?session=2018-10-18", "sessions/2018-10-18", "apiary"])(
    "is a view at %s",
    (path) => expect(answer(path)).toEqual({ kind: "page", paths: ["shell.html"] }),
  );

  it.each([
    ["figures", "api/v1/dashboard.json"],
    ["a file beside the app", "logo.svg"],
    ["another folder of the host", "/other/"],
    ["the folder above", "/"],
    ["another host", "https://other.example/performance/"],
  ])("is the host's where it is %s", (_, path) => expect(answer(path)).toBeNull());
});

describe("a file that a page asks for", () => {
  it.each(["assets/index-1.js", "icon.svg"])("is the device's: %s", (path) => {
    expect(answer(path, "cors")).toEqual({ kind: "file", path });
  });

  it("may be of an earlier version that is still open", () => {
    expect(answer("assets/index-0.js", "cors")).toMatchObject({ kind: "file" });
  });

  it.each(["config.json", "api/v1/dashboard.json", "", "sw.js", "logo.svg"])(
    "is the host's: %s",
    (path) => expect(answer(path, "cors")).toBeNull(),
  );

  it("is the host's where it is sent", () => {
    expect(answer("assets/index-1.js", "cors", "POST")).toBeNull();
  });
});
