import { type DragEvent, useId, useState } from "react";
import styles from "./FileDrop.module.css";

interface FileDropProps {
  readonly label: string;
  /** Which files the browser offers, as an `accept` of a field says it. */
  readonly accept: string;
  /** Where more than one may be chosen at once. */
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a reader chooses files, or drops them. */
export function FileDrop({ label, accept, multiple = false, onFiles }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);

  function drag(event: DragEvent, isOver: boolean) {
    event.preventDefault();
    setOver(isOver);
  }

  function drop(event: DragEvent) {
    drag(event, false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <div
      className={styles["drop"]}
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        onClick={({ currentTarget }) => {
          // The same file can be chosen again, once it was saved anew.
          currentTarget.value = "";
        }}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
