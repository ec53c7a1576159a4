import { bannerName } from "#view-models/bannerName.ts";
import type { Banner } from "#view-models/models.ts";
import styles from "./Banners.module.css";

/** What must be known before any figure on the page is read: made up, as at an earlier day, out of date. */
export function Banners({ banners }: { readonly banners: readonly Banner[] }) {
  return banners.map(({ tone, text }) => (
    <p key={`${tone} ${text}`} className={`${styles["banner"]} ${styles[tone]}`} data-tone={tone}>
      <strong>{bannerName(tone)}</strong> <span>{text}</span>
    </p>
  ));
}
