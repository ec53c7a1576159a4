import { StatusTag } from "#components/StatusTag.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { Tag } from "#view-models/models.ts";
import { Link } from "wouter";
import styles from "./SessionView.module.css";

interface ItemTitleProps {
  readonly title: string;
  /** The measure that it is about, to which it leads; `null`: about none. */
  readonly measure: string | null;
  /** How that measure stands; `null` where nothing is said of it. */
  readonly status: Tag | null;
}

/** What heads an item of an agenda. */
export function ItemTitle({ title, measure, status }: ItemTitleProps) {
  const href = useViewHref();
  return (
    <p className={styles["itemTitle"]}>
      {measure === null ? (
        title
      ) : (
        <Link data-alone href={href(`/measures/${measure}`)}>
          {title}
        </Link>
      )}{" "}
      {status !== null && <StatusTag tag={status} />}
    </p>
  );
}
