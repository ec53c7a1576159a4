import { dashboardQuery } from "#api/dashboard.ts";
import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useMemo } from "react";
import { about } from "./about.ts";
import type { About } from "./Shell.tsx";
import { useSettings } from "./useSettings.ts";

/** Finds out what the head and foot say of the figures, and takes on the colours that the host has set. */
export function FiguresAbout({ onAbout }: { readonly onAbout: (about: About | null) => void }) {
  const { data } = useQuery(dashboardQuery);
  const settings = useSettings();
  const dashboard = data?.dashboard;
  const made = useMemo(
    () => (dashboard === undefined ? null : about(dashboard, settings)),
    [dashboard, settings],
  );
  useLayoutEffect(() => onAbout(made), [made, onAbout]);
  return null;
}
