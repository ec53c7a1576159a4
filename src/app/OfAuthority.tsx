import { openAuthority, OWN_AUTHORITY } from "#api/openAuthority.ts";
import { Waiting } from "#components/Waiting.tsx";
import { authorityBase, authorityIn } from "#view-models/authorityPath.ts";
import { OPENING } from "#view-models/waits.ts";
import { Fragment, type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { Router, useLocation } from "wouter";
import { useArrivals } from "./useArrivals.ts";

interface OfAuthorityProps {
  /** @param switches how many times the reader has gone to another authority */
  readonly children: (switches: number) => ReactNode;
}

/**
 * The pages of the authority that the address names. With another they are all made anew, once those before
 * them are gone with whatever they had asked for: nothing of one authority is shown, or kept, as another's.
 */
export function OfAuthority({ children }: OfAuthorityProps) {
  const [path] = useLocation();
  const named = OWN_AUTHORITY === null ? null : authorityIn(path);
  const wanted = named ?? OWN_AUTHORITY;
  // The first is open from the beginning.
  useState(() => openAuthority.put(wanted));
  const shown = useSyncExternalStore(openAuthority.subscribe, openAuthority.now, openAuthority.now);
  const switches = useArrivals(shown);

  useEffect(() => {
    // The pages before are gone by now.
    if (wanted !== openAuthority.now()) openAuthority.put(wanted);
  }, [wanted]);

  if (wanted !== shown) return <Waiting what={OPENING} />;
  return (
    <Router base={named === null ? "" : authorityBase(named)}>
      <Fragment key={shown}>{children(switches)}</Fragment>
    </Router>
  );
}
