import { createTold, type Told } from "./told.ts";

/**
 * The version of the app that is open, beside others: the `same`; a newer one is `ready` on the device;
 * a newer one was taken `elsewhere`, in another tab; or the host has replaced the open one, so that parts
 * of it are `gone`.
 */
export type VersionStanding = "same" | "ready" | "elsewhere" | "gone";

export const versionStanding: Told<VersionStanding> = createTold<VersionStanding>("same");
