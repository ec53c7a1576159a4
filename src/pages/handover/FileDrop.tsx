import { type DragEvent, useState } from "react";
import styles from "./Handover.module.css";

/** Where a reader chooses a file, or drops one. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);

  function drag(event: DragEvent, isOver: boolean) {
    event.preventDefault();
    setOver(isOver);
  }

  function drop(event: DragEvent) {
    drag(event, false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  }

  return (
    <div
      className={styles["drop"]}
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <label htmlFor="given-file">Choose a file, or drop it here</label>
      <input
        id="given-file"
        type="file"
        accept=".json,application/json"
        onClick={({ currentTarget }) => {
          // The same file can be chosen again, once it was saved anew.
          currentTarget.value = "";
        }}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
