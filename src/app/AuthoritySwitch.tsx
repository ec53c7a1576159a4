import { authoritiesQuery } from "#api/authorities.ts";
import { dashboardQuery } from "#api/dashboard.ts";
import { fieldOf } from "#api/fieldOf.ts";
import { openAuthority } from "#api/openAuthority.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { Button } from "#components/Button.tsx";
import { KeptDay, viewHref } from "#components/viewHref.ts";
import { authorityBase, FOLDER } from "#view-models/authorityPath.ts";
import {
  AUTHORITY_SWITCH,
  measureOf,
  measureWords,
  notHereText,
  placeInAnother,
  unknownText,
} from "#view-models/authoritySwitch.ts";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useContext, useEffect, useSyncExternalStore } from "react";
import { useLocation, useRouter } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import styles from "./AuthoritySwitch.module.css";

/**
 * The way to the figures of another authority, on the same page and as at the same day. A button goes there,
 * so that whoever looks through the names by keys stays where they are.
 */
export function AuthoritySwitch() {
  const { data: list, isError } = useQuery(authoritiesQuery);
  const shown = useSyncExternalStore(openAuthority.subscribe, openAuthority.now);
  const opened = useSyncExternalStore(figuresSource.subscribe, figuresSource.current);
  const goTo = useOtherAuthority();
  const lost = useLost();
  if (opened !== null) return null;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get("authority");
    if (typeof code === "string" && code !== shown) goTo(code);
  }

  const known = list?.authorities.find(({ id }) => id === shown);
  const unknown = list === undefined || shown === null ? null : unknownText(shown, list);
  const said =
    unknown ?? (known === undefined || lost === null ? null : notHereText(known.name, lost));
  return (
    <div className={styles["authority"]} data-screen-only>
      <form className={styles["form"]} onSubmit={submit}>
        <label>
          {AUTHORITY_SWITCH.label}
          <select
            key={list === undefined ? "none" : "all"}
            name="authority"
            defaultValue={known?.id ?? ""}
            disabled={list === undefined}
            required
          >
            {known === undefined && <option value="">{AUTHORITY_SWITCH.choose}</option>}
            {list?.authorities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" disabled={list === undefined}>
          {AUTHORITY_SWITCH.show}
        </Button>
      </form>
      <p className={styles["said"]} role="status">
        {isError ? AUTHORITY_SWITCH.failed : said}
      </p>
    </div>
  );
}

/** Goes to another authority: to the page that is open, where it can have it. */
function useOtherAuthority(): (code: string) => void {
  const [path, go] = useLocation();
  const day = useContext(KeptDay);
  const { base } = useRouter();
  const { data } = useQuery(dashboardQuery);

  return (code) => {
    const place = placeInAnother(path);
    const measure = data?.dashboard.measures.find(({ id }) => id === measureOf(path));
    const sought = measure === undefined ? null : measureWords(measure.title);
    const [root = ""] = base.split(FOLDER);
    go(`~${root}${authorityBase(code)}${viewHref(place.path, day)}`, {
      state: { sought, lost: place.lost },
    });
  };
}

/**
 * What of the page before has no counterpart here, and the way to the overview where that is a measure;
 * `null`: nothing, or it is not known yet.
 */
function useLost(): string | null {
  const [path, go] = useLocation();
  const day = useContext(KeptDay);
  const state: unknown = useHistoryState();
  const { data } = useQuery(dashboardQuery);
  const sought = fieldOf(state, "sought");
  const lost = fieldOf(state, "lost");
  const id = measureOf(path);
  const isMissing =
    data !== undefined && id !== null && !data.dashboard.measures.some((one) => one.id === id);

  useEffect(() => {
    if (isMissing && typeof sought === "string")
      go(viewHref("/", day), { replace: true, state: { lost: sought } });
  }, [isMissing, sought, day, go]);
  return typeof lost === "string" ? lost : null;
}
