import { arrived } from "#api/arrived.ts";
import { type ComponentType, lazy } from "react";

/** In milliseconds: React draws a failed page again before it gives it up, and must not find another attempt. */
const GIVEN_UP = 1000;

/** A page, or a part of one, that is fetched when it is opened. Where it does not come it is asked for again with the next attempt. */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded = attempt();

  function attempt() {
    return lazy(async () => {
      try {
        return { default: await arrived(load()) };
      } catch (error) {
        setTimeout(() => {
          Loaded = attempt();
        }, GIVEN_UP);
        throw error;
      }
    });
  }

  return function Part(props: Props) {
    return <Loaded {...props} />;
  };
}
