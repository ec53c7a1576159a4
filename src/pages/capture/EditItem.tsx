import type { RecordedItem } from "#domain/record/recordedItems.ts";
import { dayOfWriting, type Figures } from "#pages/useFigures.ts";
import { captureModel } from "#view-models/capture.ts";
import { useEffect, useRef, useState } from "react";
import styles from "./Capture.module.css";
import { CaptureForm } from "./CaptureForm.tsx";

interface EditItemProps {
  readonly figures: Figures;
  readonly item: RecordedItem;
  readonly onDone: () => void;
}

/** Something that was written down, to be worded anew. What it said before stays beneath it. */
export function EditItem({ figures, item, onDone }: EditItemProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [before] = useState(item);
  const [now] = useState(() => dayOfWriting(figures, item.session));
  const { dashboard, plan, sessions } = figures;
  const { measures } = dashboard;
  const measure = "measure" in before.item ? (before.item.measure ?? null) : null;

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby="write-down" onClose={onDone}>
      <CaptureForm
        model={captureModel({ measures, plan, sessions }, measure, before.session, now)}
        measures={measures}
        measure={measure}
        sessions={sessions}
        session={before.session}
        today={now}
        edited={before}
        onSession={() => undefined}
        onDone={() => dialog.current?.close()}
      />
    </dialog>
  );
}
