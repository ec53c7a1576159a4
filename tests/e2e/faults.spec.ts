import { test as base } from "@playwright/test";
import { type Rig, startRig } from "./faults/cell.ts";
import { FAULTS } from "./faults/faults.ts";
import { SCREENS_EACH, screenTried } from "./faults/partTried.ts";
import { SCREENS } from "./screens.ts";
import { MARCHSHIRE } from "./test.ts";

/**
 * `FAULTS=whole`, as `npm run faults` sets it: every screen under every fault. Else a part: each fault
 * on one screen, and each screen under one fault or more. `FAULTS=none`: nothing.
 */
const asked = process.env["FAULTS"] ?? "part";
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

const rounds = { whole: SCREENS.length, part: SCREENS_EACH }[asked] ?? 0;

// Round by round, so that a run that is cut short has tried every fault as often as any other.
for (let round = 0; round < rounds; round++) {
  for (const [row, fault] of FAULTS.entries()) {
    const column = screenTried(row, round, SCREENS.length);
    const screen = SCREENS[column];
    if (screen === undefined) continue;
    test(`${fault.name}: ${screen.name}`, async ({ rig }) => {
      const whole = await rig.saidWhenWhole(screen);
      await fault.holdsUp({ ...rig, screen, whole, seed: row * SCREENS.length + column });
    });
  }
}
