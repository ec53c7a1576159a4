import { DEVICE_STORES } from "#api/deviceStores.ts";
import { OF_THE_DEVICE } from "#api/queryClient.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * How large each thing on this device is, in bytes, by its name; none until they are counted.
 *
 * @param asOf They are counted anew when one of these changes
 */
export function useSizes(...asOf: readonly (string | number)[]): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ["sizes of what this device keeps", ...asOf],
    queryFn: counted,
    meta: OF_THE_DEVICE,
    networkMode: "always",
    gcTime: 0,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
  return data ?? NONE;
}

async function counted(): Promise<ReadonlyMap<string, number>> {
  return new Map(
    await Promise.all(DEVICE_STORES.map(async ({ name, bytes }) => [name, await bytes()] as const)),
  );
}
