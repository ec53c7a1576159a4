import { DEVICE_STORES, type DeviceStore } from "#api/deviceStores.ts";
import { QuietButton } from "#components/Button.tsx";
import { eraseLabel, PRIVACY, sizeText } from "#view-models/privacyPage.ts";
import styles from "./KeptThings.module.css";

interface KeptThingsProps {
  /** In bytes, by name; what is not counted yet is not there. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly onErase: (store: DeviceStore) => void;
}

/** Each thing that the dashboard keeps here: what it is for, how long it stays, how large it is. */
export function KeptThings({ sizes, onErase }: KeptThingsProps) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{PRIVACY.kept}</h2>
      <ul className={styles["list"]} data-ruled>
        {DEVICE_STORES.map((store) => {
          const { name, why, lasts } = store;
          const size = sizes.get(name) ?? null;
          return (
            <li key={name}>
              <h3>{name}</h3>
              <p>{why}</p>
              <p>
                {lasts} {size !== null && sizeText(size)}
              </p>
              {size !== null && size > 0 && (
                <QuietButton aria-label={eraseLabel(name)} onClick={() => onErase(store)}>
                  {PRIVACY.erase}
                </QuietButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
