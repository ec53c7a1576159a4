import type { DeviceStore } from "#api/deviceStores.ts";
import { eraseEveryRecord } from "#api/everyRecord.ts";
import { QuietButton } from "#components/Button.tsx";
import { erasedText, erasePrompt, PRIVACY } from "#view-models/privacyPage.ts";
import { useEffect, useRef, useState } from "react";
import styles from "./EraseDialog.module.css";

/** What is to be erased: one thing, or all of them (`name` is `null`). */
export interface Asked {
  readonly name: string | null;
  readonly stores: readonly DeviceStore[];
}

interface EraseDialogProps {
  readonly asked: Asked;
  /** How many entries the record of this device has. */
  readonly entries: number;
  readonly onSaveRecord: () => void;
  /** With what is said of it. */
  readonly onErased: (said: string) => void;
  readonly onClose: () => void;
}

/** Asks once more before anything is erased, and offers to save the record where it is. */
export function EraseDialog({
  asked: { name, stores },
  entries,
  onSaveRecord,
  onErased,
  onClose,
}: EraseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [erasing, setErasing] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const atRisk = stores.some(({ erase }) => erase === eraseEveryRecord) ? entries : 0;
  const { title, warning, yes } = erasePrompt(name, atRisk);

  async function erase() {
    setErasing(true);
    onErased(erasedText(name, await failures(stores)));
  }

  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby="erase" onClose={onClose}>
      <h2 id="erase">{title}</h2>
      <p>{warning}</p>
      <div className={styles["ways"]}>
        {atRisk > 0 && <QuietButton onClick={onSaveRecord}>{PRIVACY.saveRecord}</QuietButton>}
        <QuietButton disabled={erasing} onClick={() => void erase()}>
          {yes}
        </QuietButton>
        <QuietButton onClick={() => dialog.current?.close()}>{PRIVACY.keep}</QuietButton>
      </div>
    </dialog>
  );
}

/** Erases each, whatever becomes of the others. Answers the names of those that could not be erased. */
async function failures(stores: readonly DeviceStore[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { name, erase } of stores) {
    try {
      await erase();
    } catch {
      failed.push(name);
    }
  }
  return failed;
}
