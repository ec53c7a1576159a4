import { test as base } from "@playwright/test";
import { type Rig, startRig } from "./faults/cell.ts";
import { FAULTS } from "./faults/faults.ts";
import { screensTried } from "./faults/partTried.ts";
import { SCREENS } from "./screens.ts";
import { MARCHSHIRE } from "./test.ts";

/**
 * `FAULTS=whole`, as `npm run faults` sets it: every screen under every fault. `FAULTS=part`: each fault
 * on two screens. Without it nothing of it is tried.
 */
const asked = process.env["FAULTS"];
const test = base.extend<object, { readonly rig: Rig }>({
  rig: [
    async ({ browser }, provide) => {
      const rig = await startRig(browser, MARCHSHIRE);
      await provide(rig);
      await rig.host.stop();
    },
    { scope: "worker" },
  ],
});

for (const [row, fault] of FAULTS.entries()) {
  for (const [column, screen] of SCREENS.entries()) {
    const isOfPart = asked === "part" && screensTried(row, SCREENS.length).includes(column);
    if (asked !== "whole" && !isOfPart) continue;
    test(`${fault.name}: ${screen.name}`, async ({ rig }) => {
      const whole = await rig.saidWhenWhole(screen);
      await fault.holdsUp({ ...rig, screen, whole, seed: row * SCREENS.length + column });
    });
  }
}
