import type { BandPicture } from "#view-models/spreadModels.ts";
import { BandPlot } from "./BandPlot.tsx";

/** Ours over time against the spread of similar councils, the region and England. */
export function NeighbourBand({ picture }: { readonly picture: BandPicture }) {
  return <BandPlot picture={picture} over={null} />;
}
