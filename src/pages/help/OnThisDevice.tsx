import { myQuestions } from "#api/myQuestions.ts";
import { recordStore } from "#api/recordStore.ts";
import { QuietButton } from "#components/Button.tsx";
import { ERASED, type Keepable, keptHere, keptOn } from "#view-models/onThisDevice.ts";
import { useRef, useState, useSyncExternalStore } from "react";

/** What the dashboard keeps on this device, and the way to erase it. */
export function OnThisDevice() {
  const { questions } = useSyncExternalStore(myQuestions.subscribe, myQuestions.list);
  const { entries } = useSyncExternalStore(recordStore.subscribe, recordStore.list);
  const [erasing, setErasing] = useState<Keepable | null>(null);
  const [said, setSaid] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  const kept = keptHere({ questions: questions.length, entries: entries.length });
  const asked = kept.find(({ what }) => what === erasing);

  async function erase() {
    if (erasing === "questions") myQuestions.erase();
    if (erasing === "record") await recordStore.erase();
    setSaid(erasing === null ? "" : ERASED[erasing]);
    dialog.current?.close();
  }

  return (
    <section aria-labelledby="device">
      <h2 id="device">What is kept on this device</h2>
      <p>{keptOn(kept)}</p>
      {kept.map(({ what, offer }) => (
        <p key={what}>
          <QuietButton
            onClick={() => {
              setSaid("");
              setErasing(what);
              dialog.current?.showModal();
            }}
          >
            {offer}
          </QuietButton>
        </p>
      ))}
      <output>{said}</output>
      <dialog ref={dialog} aria-labelledby="erase" onClose={() => setErasing(null)}>
        <h3 id="erase">{asked?.title}</h3>
        <p>{asked?.warning}</p>
        <QuietButton onClick={() => void erase()}>Erase</QuietButton>{" "}
        <QuietButton onClick={() => dialog.current?.close()}>Keep it</QuietButton>
      </dialog>
    </section>
  );
}
