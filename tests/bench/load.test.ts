import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { quantile } from "../../bench/measure/load.ts";
import { hourOf, scaleText } from "../../bench/measure/scaleText.ts";
import { sentBytes, visitOf } from "../../bench/measure/visits.ts";

it("takes the nearest rank for a share", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([quantile(hundred, 0.5), quantile(hundred, 0.99), quantile(hundred, 1)]).toEqual([
    50, 99, 100,
  ]);
  expect(quantile([7], 0.99)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

it("counts what a visit is sent, and what it is told is the same", () => {
  const answered = [
    { path: "/", status: 200 },
    { path: "/assets/a.js", status: 200 },
    { path: "/config.json", status: 304 },
  ];
  expect(visitOf(answered, (path) => path.length)).toEqual({
    requests: 3,
    unchanged: 1,
    bytes: 1 + 12,
    lasting: 1,
  });
});

it("takes a file by its compressed copy, and a view as the shell", () => {
  const site = mkdtempSync(join(tmpdir(), "sent-"));
  writeFileSync(join(site, "a.js"), "x".repeat(1000));
  writeFileSync(join(site, "a.js.br"), "12345");
  writeFileSync(join(site, "shell.html"), "y".repeat(1000));
  expect(sentBytes(site, "/a.js?v=1")).toBe(5);
  expect(sentBytes(site, "/plan")).toBeLessThan(100);
  rmSync(site, { recursive: true });
});

it("reckons an hour of visitors", () => {
  // 10,000 × 36 ÷ 3,600 = 100 a second; 10,000 × 45 kB = 0.45 GB; × 8 ÷ 3,600 = 1 Mbit/s.
  expect(hourOf({ requests: 36, bytes: 45_000 })).toEqual({
    perSecond: 100,
    gigabytes: 0.45,
    megabitsPerSecond: 1,
  });
});

it("says whether one server would do", () => {
  const scale = {
    visits: new Map([["the first", { requests: 36, unchanged: 0, bytes: 45_000, lasting: 30 }]]),
    connections: 50,
    machine: "2 cores",
    day: "2026-11-25",
  };
  const stood = { p50: 1, p99: 2, status: 200, bytes: 10 };
  const text = (perSecond: number) =>
    scaleText({ ...scale, stood: new Map([["figures", { ...stood, perSecond }]]) });
  expect(text(101)).toContain("One such server, with no CDN before it, would do");
  expect(text(99)).toContain("One such server does not do");
});
