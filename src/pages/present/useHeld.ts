import type { Figures } from "#pages/useFigures.ts";
import { useState } from "react";

/** The figures of a meeting as they were when it was opened, or when the chair last asked for new ones. */
export interface Held {
  readonly figures: Figures;
  /** How many times they have been taken. */
  readonly taken: number;
}

export interface Holding {
  readonly held: Held | null;
  /** Whether there are other figures now than those that are held. */
  readonly newer: boolean;
  /** Takes those that are there now. */
  readonly renew: () => void;
}

/** Holds the first figures still, whatever comes after them. */
export function useHeld(now: Figures | null): Holding {
  const [held, setHeld] = useState<Held | null>(null);

  if (held === null && now !== null) setHeld({ figures: now, taken: 1 });
  return {
    held,
    newer: held !== null && now !== null && isOther(held.figures, now),
    renew: () => {
      if (now !== null) setHeld({ figures: now, taken: (held?.taken ?? 0) + 1 });
    },
  };
}

/** What was written in the record is no new figure: it is shown as it comes. */
function isOther(held: Figures, now: Figures): boolean {
  return held.dashboard !== now.dashboard || held.plan !== now.plan;
}
