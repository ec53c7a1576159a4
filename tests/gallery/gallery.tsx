import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "#app/styles.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { chartSpecimens } from "./chartSpecimens.tsx";
import { componentSpecimens } from "./componentSpecimens.tsx";
import styles from "./gallery.module.css";
import { pictureSpecimens } from "./pictureSpecimens.tsx";
import type { Specimen } from "./specimen.ts";

/** The parts of the gallery: `/gallery?part=charts`. All specimens at once would be slow to draw. */
const PARTS: Readonly<Record<string, () => readonly Specimen[] | Promise<readonly Specimen[]>>> = {
  components: componentSpecimens,
  charts: chartSpecimens,
  pictures: pictureSpecimens,
};

const asked = new URLSearchParams(window.location.search);
const part = asked.get("part") ?? "components";
/** As the slides draw it: `&mode=presenter`. */
const mode = asked.get("mode") ?? undefined;
const specimens = (await PARTS[part]?.()) ?? [];

/** Every component and every chart, in every state. It is no part of the built site. */
function Gallery() {
  return (
    <div className={styles["gallery"]} data-mode={mode}>
      <h1>Gallery: {part}</h1>
      <nav aria-label="Parts">
        <ul>
          {Object.keys(PARTS).flatMap((name) => [
            <li key={name}>
              <a href={`?part=${name}`}>{name}</a>
            </li>,
            <li key={`${name}, projected`}>
              <a href={`?part=${name}&mode=presenter`}>{name}, projected</a>
            </li>,
          ])}
        </ul>
      </nav>
      {specimens.map(({ name, shown }) => (
        <section key={name} className={styles["specimen"]} aria-label={name} data-specimen={name}>
          <h2>{name}</h2>
          {shown}
        </section>
      ))}
    </div>
  );
}

const place = document.getElementById("gallery");
if (place === null) throw new Error("The page has no place for the gallery.");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Gallery />
    </QueryClientProvider>
  </StrictMode>,
);
