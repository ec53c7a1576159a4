import { configureGlobal, readConfigureGlobal } from "fast-check";

/**
 * What every generated case comes from, so that the same code is always tried with the same cases: a
 * failure is then a fault of what was changed. `GENERATED_SEED=$RANDOM` looks for others (a failure prints
 * its seed).
 */
export const SEED = Number(process.env["GENERATED_SEED"] ?? 20_181_018);

configureGlobal({ ...readConfigureGlobal(), seed: SEED });

export * from "fast-check";
