import { dashboardQuery } from "#api/dashboard.ts";
import { GivenScreen } from "#pages/given.ts";
import { useQuery } from "@tanstack/react-query";
import { useContext } from "react";
import { useLocation } from "wouter";
import { FiguresNotice } from "./FiguresNotice.tsx";
import styles from "./Notices.module.css";
import { VersionNotice } from "./VersionNotice.tsx";

/** What a reader is told of while they read: it is said aloud when it comes, and moves nothing. */
export function Notices() {
  const [path] = useLocation();
  const { data } = useQuery(dashboardQuery);
  const { screen } = useContext(GivenScreen);
  // The first screen has figures before any have come.
  const given = path === "/" ? (screen?.published ?? null) : null;
  return (
    <div className={styles["notices"]} role="status" data-screen-only>
      <VersionNotice />
      <FiguresNotice published={data?.dashboard.published ?? given} />
    </div>
  );
}
