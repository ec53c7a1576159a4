import type { Banner } from "#view-models/models.ts";
import styles from "./Banners.module.css";

/** What must be known before any figure on the page is read: made up, as at an earlier day, out of date. */
export function Banners({ banners }: { readonly banners: readonly Banner[] }) {
  return banners.map(({ tone, text }) => (
    <p key={`${tone} ${text}`} className={`${styles["banner"]} ${styles[tone]}`} data-tone={tone}>
      <strong>{NAMES[tone]}</strong>
      <span>{text}</span>
    </p>
  ));
}

const NAMES = {
  "made-up": "Made up",
  members: "Members only",
  "as-at": "As it was",
  copy: "Copy",
  preview: "From a file",
  seen: "As seen",
  problem: "Problem",
  stale: "Out of date",
} as const satisfies Readonly<Record<Banner["tone"], string>>;
