import { CONTROLS } from "#view-models/presentWords.ts";
import type { ReactNode } from "react";
import styles from "./Controls.module.css";

interface ControlsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** `null` where the browser cannot fill the screen. */
  readonly full: boolean | null;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onSlides: () => void;
  readonly onFull: () => void;
  readonly onHelp: () => void;
}

/** What keys do, for a finger or a pointer. */
export function Controls(props: ControlsProps) {
  const { isFirst, isLast, full, onPrevious, onNext, onSlides, onFull, onHelp } = props;
  return (
    <div className={styles["controls"]}>
      <Control name={CONTROLS.previous} off={isFirst} onPress={onPrevious}>
        <path d="M15 4l-8 8 8 8" />
      </Control>
      <Control name={CONTROLS.next} off={isLast} onPress={onNext}>
        <path d="M9 4l8 8-8 8" />
      </Control>
      <Control name={CONTROLS.slides} onPress={onSlides}>
        <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z" />
      </Control>
      {full !== null && (
        <Control name={full ? CONTROLS.leaveFull : CONTROLS.full} onPress={onFull}>
          <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
        </Control>
      )}
      <Control name={CONTROLS.help} onPress={onHelp}>
        <path d="M8 9a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1-1.5 2.3M12 19v.5" />
      </Control>
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly off?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Control({ name, off = false, onPress, children }: ControlProps) {
  return (
    <button type="button" aria-label={name} aria-disabled={off} onClick={onPress}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {children}
      </svg>
    </button>
  );
}
