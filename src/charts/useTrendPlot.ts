import { startTransition, useState } from "react";
import type { TrendPlot } from "./TrendPlot.tsx";

/** Fetches the code of Recharts, which is as large as the rest of the app. */
export async function fetchTrendPlot(): Promise<typeof TrendPlot | null> {
  try {
    return (await import("./TrendPlot.tsx")).TrendPlot;
  } catch {
    // The still drawing says the same; whoever turns to it again asks for it again.
    return null;
  }
}

/** The trend by Recharts once it has been asked for and has come, and what asks for it. */
export function useTrendPlot(): readonly [typeof TrendPlot | null, () => void] {
  const [Plot, setPlot] = useState<typeof TrendPlot | null>(null);

  async function ask() {
    if (Plot !== null) return;
    const come = await fetchTrendPlot();
    startTransition(() => setPlot(come));
  }
  return [Plot, () => void ask()];
}
