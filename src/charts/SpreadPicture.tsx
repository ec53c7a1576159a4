import type { SpreadPictureModel } from "#view-models/spreadModels.ts";
import { BandPlot } from "./BandPlot.tsx";

/** All workers round their average, over time, and how many are over the limit. */
export function SpreadPicture({ picture }: { readonly picture: SpreadPictureModel }) {
  return <BandPlot picture={picture} over={picture.over} />;
}
