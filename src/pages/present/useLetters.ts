import { letterKeys, useLetterKeys } from "#components/letterKeys.ts";
import { useEffect } from "react";

/** Whether letters are commands: they can be switched off in the address of the slides, and on any page. */
export function useLetters(search: URLSearchParams): boolean {
  const inAddress = search.get("keys") !== "off";
  const everywhere = useLetterKeys();
  useEffect(() => {
    if (inAddress) return undefined;
    letterKeys.set(false);
    return () => letterKeys.set(true);
  }, [inAddress]);
  return inAddress && everywhere;
}
