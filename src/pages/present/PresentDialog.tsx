import { QuietButton } from "#components/Button.tsx";
import { CONTROLS } from "#view-models/presentWords.ts";
import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./PresentDialog.module.css";

interface PresentDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something over the slides, for as long as it is there. Escape closes it. */
export function PresentDialog({ title, onClose, children }: PresentDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={id} onClose={onClose}>
      <div className={styles["head"]}>
        <h2 id={id}>{title}</h2>
        <QuietButton onClick={() => dialog.current?.close()}>{CONTROLS.close}</QuietButton>
      </div>
      {children}
    </dialog>
  );
}
