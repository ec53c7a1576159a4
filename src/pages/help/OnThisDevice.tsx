import { myQuestions } from "#api/myQuestions.ts";
import { QuietButton } from "#components/Button.tsx";
import { useRef, useState, useSyncExternalStore } from "react";

/** What the dashboard keeps on this device, and the way to erase it. */
export function OnThisDevice() {
  const { questions } = useSyncExternalStore(myQuestions.subscribe, myQuestions.list);
  const dialog = useRef<HTMLDialogElement>(null);
  const [erased, setErased] = useState(false);
  const count = questions.length;

  function erase() {
    myQuestions.clear();
    setErased(true);
    dialog.current?.close();
  }

  return (
    <section aria-labelledby="device">
      <h2 id="device">What is kept on this device</h2>
      <p>
        Only your own questions ({count}). They are kept in this browser and sent nowhere. There are
        no cookies and nothing is counted about you.
      </p>
      {count > 0 && (
        <QuietButton onClick={() => dialog.current?.showModal()}>Erase my questions</QuietButton>
      )}
      <output>{erased && count === 0 ? "Your questions have been erased." : ""}</output>
      <dialog ref={dialog} aria-labelledby="erase">
        <h3 id="erase">Erase {count === 1 ? "your question" : `all ${count} questions`}?</h3>
        <p>They cannot be brought back.</p>
        <QuietButton onClick={erase}>Erase</QuietButton>{" "}
        <QuietButton onClick={() => dialog.current?.close()}>Keep them</QuietButton>
      </dialog>
    </section>
  );
}
