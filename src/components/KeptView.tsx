import type { ReactNode } from "react";
import { useSearch } from "wouter";
import { dayIn, KeptDay } from "./viewHref.ts";

/** What is within it links to pages as at the same day as this one, and is not drawn anew where only a filter changes. */
export function KeptView({ children }: { readonly children: ReactNode }) {
  return <KeptDay value={dayIn(useSearch())}>{children}</KeptDay>;
}
