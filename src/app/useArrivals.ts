import { useState } from "react";

/** How many times where the reader is has changed since the app was opened. */
export function useArrivals(place: string | null): number {
  const [seen, setSeen] = useState({ place, count: 0 });
  if (seen.place !== place) setSeen({ place, count: seen.count + 1 });
  return seen.count;
}
