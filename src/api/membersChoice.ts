import { keptAs } from "./keptAs.ts";

/** Whether this person lets figures that are for members only be kept on this device. */
export interface MembersChoice {
  readonly mayKeep: () => boolean;
  readonly choose: (keep: boolean) => void;
  /** Calls back when it is chosen, here or in another tab. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** Under which name of `localStorage` the choice stands. */
export const MEMBERS_CHOICE_KEY: string = keptAs("keep-members-figures");
const YES = "yes";

export function createMembersChoice(name: string = MEMBERS_CHOICE_KEY): MembersChoice {
  const listeners = new Set<() => void>();
  /** Where the browser lets nothing be kept, it keeps no figures either. */
  function stands(): boolean {
    try {
      return window.localStorage.getItem(name) === YES;
    } catch {
      return false;
    }
  }

  function tell(): void {
    for (const changed of listeners) changed();
  }

  return {
    mayKeep: stands,
    choose: (keep) => {
      try {
        if (keep) window.localStorage.setItem(name, YES);
        else window.localStorage.removeItem(name);
      } catch {
        // It stays at no.
      }
      tell();
    },
    subscribe: (changed) => {
      const heard = ({ key }: StorageEvent) => {
        if (key === name || key === null) changed();
      };
      listeners.add(changed);
      // A page that is being written is in no window.
      if (typeof window === "undefined") return () => void listeners.delete(changed);
      window.addEventListener("storage", heard);
      return () => {
        listeners.delete(changed);
        window.removeEventListener("storage", heard);
      };
    },
  };
}

/** The one choice of this device. */
export const membersChoice: MembersChoice = createMembersChoice();
