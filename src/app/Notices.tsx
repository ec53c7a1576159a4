import type { Day } from "#contract/period.ts";
import { FiguresNotice } from "./FiguresNotice.tsx";
import styles from "./Notices.module.css";
import { VersionNotice } from "./VersionNotice.tsx";

/** What a reader is told of while they read: it is said aloud when it comes, and moves nothing. */
export function Notices({ published }: { readonly published: Day | null }) {
  return (
    <div className={styles["notices"]} role="status" data-screen-only>
      <VersionNotice />
      <FiguresNotice published={published} />
    </div>
  );
}
