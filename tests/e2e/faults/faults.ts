import { type Fault, harmless, hostFault, partial } from "./acts.ts";
import { corrupt, deviceFault, fill, forbid } from "./devices.ts";
import {
  changed,
  cutOff,
  endless,
  gone,
  heavy,
  instead,
  late,
  refused,
  sentTo,
} from "./faultyHost.ts";
import { OFFLINE_AT_START, OFFLINE_HALF_WAY } from "./network.ts";
import { ASLEEP, BACK_AND_FORTH, clockFault, TWO_TABS } from "./time.ts";
import { NEW_VERSION } from "./versions.ts";
import { oneMeasureBroken, wrongValueSomewhere } from "./brokenFiles.ts";
import { outOfOrder, withFutureFields } from "./wrongValues.ts";

const SIGN_IN = "<!DOCTYPE html><html><title>Sign in</title><h1>Sign in to the network</h1></html>";

const LASTS_NOT = /until (the|this) page is closed/;

/** All that goes wrong, in the order of the report. */
export const FAULTS: readonly Fault[] = [
  hostFault({ name: "API down", kind: "offline", trouble: () => gone }),
  harmless("slow", "That the figures are being fetched; then the figures.", late(1500)),
  hostFault({ name: "error 500", kind: "server", trouble: () => refused(500) }),
  hostFault({
    name: "error 429",
    kind: "busy",
    trouble: () => refused(429, { "retry-after": "30" }),
  }),
  hostFault({ name: "401: signed out", kind: "signed-out", trouble: () => refused(401) }),
  hostFault({ name: "403: not allowed", kind: "forbidden", trouble: () => refused(403) }),
  hostFault({
    name: "sign-in page instead",
    kind: "signed-out",
    trouble: () => instead(() => SIGN_IN, "text/html"),
  }),
  hostFault({ name: "redirect loop", kind: "signed-out", trouble: () => sentTo((path) => path) }),
  hostFault({
    name: "truncated",
    kind: "not-json",
    trouble: () => instead((body) => body.subarray(0, body.length / 2)),
  }),
  hostFault({ name: "connection breaks half-way", kind: "offline", trouble: () => cutOff }),
  hostFault({ name: "empty", kind: "contract", trouble: () => changed(() => ({})) }),
  hostFault({ name: "0 bytes", kind: "not-json", trouble: () => instead(() => "") }),
  harmless(
    "wrong content type",
    "The figures: they are read by what they are, and not by what the host calls them.",
    instead((body) => body, "application/octet-stream"),
  ),
  hostFault({ name: "50 MB", kind: "too-large", trouble: () => heavy(50) }),
  hostFault({ name: "never-ending", kind: "timeout", trouble: () => endless, leap: 35_000 }),
  partial(
    "wrong type at any path",
    "Which measure or file cannot be read, where the value stands and what it should be; the rest stands.",
    wrongValueSomewhere,
    /cannot be read|could not be read/i,
  ),
  partial(
    "one measure broken",
    "Which measure cannot be read and is left out; all others stand.",
    oneMeasureBroken,
    /cannot be read|could not be read/i,
  ),
  harmless(
    "unknown future fields",
    "The figures: what this version does not know is passed over.",
    changed(withFutureFields),
  ),
  harmless(
    "dates out of order",
    "The figures: they are put in the order of time.",
    changed(outOfOrder),
  ),
  clockFault("clock wrong by a day", [
    { time: "2019-01-17T12:00:00Z", timezoneId: "Europe/London" },
    { time: "2019-01-19T12:00:00Z", timezoneId: "Europe/London" },
  ]),
  clockFault("clock in another time zone", [
    { time: "2019-01-18T12:00:00Z", timezoneId: "Pacific/Kiritimati" },
    { time: "2019-01-18T12:00:00Z", timezoneId: "Pacific/Pago_Pago" },
  ]),
  OFFLINE_AT_START,
  OFFLINE_HALF_WAY,
  deviceFault({
    name: "storage full",
    sees: "The figures; where something is written down, that it lasts only until the page is closed.",
    before: fill,
    says: LASTS_NOT,
  }),
  deviceFault({
    name: "storage forbidden",
    sees: "The figures; where something is written down, that it lasts only until the page is closed.",
    before: forbid,
    says: LASTS_NOT,
  }),
  deviceFault({
    name: "storage corrupted",
    sees: "The figures, fetched anew; where something is written down, that what was kept could not be read and was left as it is.",
    before: corrupt,
    says: /Nothing was erased|has been set aside|damaged, and was left as it is/,
  }),
  TWO_TABS,
  NEW_VERSION,
  BACK_AND_FORTH,
  ASLEEP,
];
