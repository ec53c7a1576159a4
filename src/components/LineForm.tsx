import { type ReactNode, type SubmitEvent, useId, useRef } from "react";
import { QuietButton } from "./Button.tsx";
import styles from "./LineForm.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface LineFormProps {
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  /** What it acts on, for who hears the button alone; left out where it says so itself. */
  readonly of?: string;
  /** Told what was typed, without the blanks around it; nothing typed is not told. */
  readonly onLine: (line: string) => void;
  /** What the browser offers while it is typed. */
  readonly offers?: readonly string[];
}

const NONE: readonly string[] = [];

/** One line to type and send. Once sent, there is room for another. */
export function LineForm({ label, action, of, onLine, offers = NONE }: LineFormProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  function send(event: SubmitEvent) {
    event.preventDefault();
    const line = field.current?.value.trim() ?? "";
    if (line === "" || field.current === null) return;
    onLine(line);
    field.current.value = "";
    field.current.focus();
  }

  return (
    <form className={styles["form"]} onSubmit={send}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autoComplete="off"
        {...(offers.length > 0 && { list: `${id}-offers` })}
      />
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer}>{offer}</option>
          ))}
        </datalist>
      )}
      <QuietButton type="submit">
        {action}
        {of !== undefined && <VisuallyHidden>: {of}</VisuallyHidden>}
      </QuietButton>
    </form>
  );
}
