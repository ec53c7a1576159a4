import { membersChoice } from "#api/membersChoice.ts";
import { KEEP_MEMBERS } from "#view-models/keepMembers.ts";
import styles from "./KeepMembers.module.css";
import { useSyncExternalStore } from "react";

/** Whether figures that are for members only are kept on this device. */
export function KeepMembers() {
  const keep = useSyncExternalStore(membersChoice.subscribe, membersChoice.mayKeep, () => false);
  return (
    <div className={styles["keep"]} data-screen-only>
      <label>
        <input
          type="checkbox"
          checked={keep}
          aria-describedby="keep-members"
          onChange={({ target }) => membersChoice.choose(target.checked)}
        />
        {KEEP_MEMBERS.label}
      </label>
      {/* It is said with its box, and not once more behind it. */}
      <p id="keep-members" aria-hidden="true">
        {KEEP_MEMBERS.hint}
      </p>
    </div>
  );
}
