import type { Day } from "#contract/period.ts";
import { useKeptFocus } from "#components/useKeptFocus.ts";
import { GivenScreen } from "#pages/given.ts";
import { useContext } from "react";
import { useLocation } from "wouter";
import { FiguresNotice } from "./FiguresNotice.tsx";
import styles from "./Notices.module.css";
import { VersionNotice } from "./VersionNotice.tsx";

/** What a reader is told of while they read: it is said aloud when it comes, and moves nothing. */
export function Notices({ published }: { readonly published: Day | null }) {
  useKeptFocus();
  const [path] = useLocation();
  const { screen } = useContext(GivenScreen);
  // The first screen has figures before any have come.
  const given = path === "/" ? (screen?.published ?? null) : null;
  return (
    <div className={styles["notices"]} role="status" data-screen-only>
      <VersionNotice />
      <FiguresNotice published={published ?? given} />
    </div>
  );
}
