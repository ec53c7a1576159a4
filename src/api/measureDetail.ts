import { queryOptions } from "@tanstack/react-query";
import { MeasureDetail } from "#contract/measureDetail.ts";
import { measurePath } from "#contract/resources.ts";
import { kept } from "./checked.ts";
import { resource } from "./resource.ts";

/** What the page of one measure adds to the overview. */
export const measureDetailQuery = (id: string) =>
  queryOptions({
    queryKey: ["measure", id],
    queryFn: async (asking) => {
      const path = measurePath(id);
      return kept(MeasureDetail, await resource(path, asking), path);
    },
  });
