import { createContext, useContext } from "react";

/** What stays in the address from page to page: the day as at which the figures are read; empty for now. */
export const KeptDay = createContext("");

/** The address of another page of the app, seen as at the same day as this one. */
export function useViewHref(): (path: string) => string {
  const day = useContext(KeptDay);
  return (path) => viewHref(path, day);
}

/** The day in `?q=case&asAt=2018-10`: `2018-10`; empty where none is asked for. */
export function dayIn(search: string): string {
  return new URLSearchParams(search).get("asAt") ?? "";
}

/** `/help#target` as at October 2018: `/help?asAt=2018-10#target`. A day that the path itself asks for stays. */
export function viewHref(path: string, day: string): string {
  const [address = "", place] = path.split("#");
  if (day === "" || address.includes("asAt=")) return path;
  const to = `${address}${address.includes("?") ? "&" : "?"}asAt=${encodeURIComponent(day)}`;
  return place === undefined ? to : `${to}#${place}`;
}
