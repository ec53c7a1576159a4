import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

/** A button of the council: plain, large enough for a finger. */
export function Button({ className, ...props }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={join(styles["button"], className)} {...props} />;
}

/** A button of less weight, beside others or in a row. */
export function QuietButton({ className, ...props }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={join(styles["quiet"], className)} {...props} />;
}

function join(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(" ");
}
