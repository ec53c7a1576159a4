import { useEffect, useEffectEvent } from "react";
import { type Command, commandOf } from "./commands.ts";

/** Does what the keys say, for as long as the page is open. What a window does not know it leaves alone. */
export function useCommands(
  letters: boolean,
  commands: Partial<Readonly<Record<Command, () => void>>>,
): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, letters);
    const act = command === null ? undefined : commands[command];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
