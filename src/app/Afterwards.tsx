import { useFreshFigures } from "./useFreshFigures.ts";
import { useMeasureAhead } from "./useMeasureAhead.ts";

/** What goes on behind every page once it has come to rest: none of it is part of the first load. */
export function Afterwards() {
  useMeasureAhead();
  useFreshFigures();
  return null;
}
