import { type Config, configQuery } from "#api/config.ts";
import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { councilColours } from "./councilColours.ts";

/** What the host has set, in whose colours the page is from then on; `null` until it has come. */
export function useSettings(): Config | null {
  const { data } = useQuery(configQuery);
  const { head = null, link = null } = data?.colours ?? {};

  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [property, colour] of councilColours({ head, link }))
      style.setProperty(property, colour);
  }, [head, link]);

  return data ?? null;
}
