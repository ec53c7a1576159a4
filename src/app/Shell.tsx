import { FOOT, HEAD, LICENCE, PAGES, versionText } from "#view-models/shellWords.ts";
import type { ReactNode } from "react";
import { useViewHref } from "#components/viewHref.ts";
import { KeepMembers } from "#pages/KeepMembers.tsx";
import { Link, useLocation } from "wouter";
import styles from "./Shell.module.css";

/** What the head and foot of every page say of the dashboard; `null` until it has come. */
export interface About {
  readonly organisation: string;
  readonly title: string;
  /** The address of the council's logo; `null` where none is set. */
  readonly logo: string | null;
  /** What the figures are, and for whom. */
  readonly notice: string;
  readonly membersOnly: boolean;
  /** What follows the name of every page. */
  readonly titleMark: string;
  readonly updated: string;
  /** What whoever hosts the dashboard has to mend. */
  readonly settings: readonly string[];
}

interface ShellProps {
  readonly about: About | null;
  readonly kept: number;
  readonly version: string;
  /** Whether there is a way to other authorities, for which room is kept. */
  readonly several: boolean;
  readonly search: ReactNode;
  /** What must be known of the figures before any page is read. */
  readonly notice: ReactNode;
  /** What comes once a page is read: the way to other authorities, and what is new. */
  readonly told: ReactNode;
  readonly children: ReactNode;
}

/** The head and foot that every page has. */
export function Shell({
  about,
  kept,
  version,
  several,
  search,
  notice,
  told,
  children,
}: ShellProps) {
  const logo = about?.logo ?? null;
  const href = useViewHref();
  const [here] = useLocation();

  return (
    <>
      <a className={styles["skip"]} href="#main">
        {HEAD.skip}
      </a>
      <header className={styles["header"]}>
        <div className={styles["inner"]}>
          <div className={styles["brand"]}>
            {logo !== null && <img src={logo} alt="" />}
            <p className={styles["name"]}>
              <strong>{about?.organisation ?? HEAD.organisation}</strong>
              <span>{about?.title ?? HEAD.title}</span>
            </p>
          </div>
          {search}
          <nav aria-label={HEAD.nav}>
            <ul>
              {PAGES.map(({ path, name }) => (
                <Item key={path} path={path}>
                  {name}
                  {path === "/questions" && kept > 0 && (
                    <span className={styles["count"]}>{kept}</span>
                  )}
                </Item>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      {several ? <div className={styles["several"]}>{told}</div> : told}
      <div className={styles["notice"]}>{notice}</div>
      <main id="main" className={styles["main"]} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles["footer"]}>
        <div className={styles["inner"]}>
          {about !== null && (
            <>
              <p>{about.notice}</p>
              {about.membersOnly && here !== "/privacy" && <KeepMembers />}
              <p>{about.updated}</p>
              {about.settings.map((notice) => (
                <p key={notice}>{notice}</p>
              ))}
            </>
          )}
          <p>
            {LICENCE.before}{" "}
            <a
              href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
              rel="external noreferrer"
            >
              {LICENCE.name}
            </a>
            .
          </p>
          <p>
            <Link data-alone href={href("/privacy")}>
              {FOOT.privacy}
            </Link>
          </p>
          <p>
            <Link data-alone href={href("/accessibility")}>
              {FOOT.statement}
            </Link>
          </p>
          <p>{versionText(version)}</p>
        </div>
      </footer>
    </>
  );
}

function Item({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const href = useViewHref();
  const [here] = useLocation();
  // A page beneath another belongs to it: a session to the sessions.
  const beneath = path !== "/" && here.startsWith(`${path}/`) ? "true" : null;
  const current = here === path ? "page" : beneath;

  return (
    <li>
      <Link href={href(path)} {...(current !== null && { "aria-current": current })}>
        {children}
      </Link>
    </li>
  );
}
