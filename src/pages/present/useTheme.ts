import { darkTokens, lightTokens } from "#charts/themeTokens.ts";
import { type CSSProperties, useMemo, useState } from "react";

/** Dark or light as the device has it, until it is turned the other way round. */
export function useTheme(): { readonly style: CSSProperties; readonly turn: () => void } {
  const [chosen, setChosen] = useState<"dark" | "light" | null>(null);
  const style = useMemo<CSSProperties>(() => {
    if (chosen === null) return {};
    const tokens = chosen === "dark" ? darkTokens() : lightTokens();
    return { ...Object.fromEntries(tokens), colorScheme: chosen };
  }, [chosen]);

  return {
    style,
    turn: () =>
      setChosen((now) => {
        const dark = now === null ? isDark() : now === "dark";
        return dark ? "light" : "dark";
      }),
  };
}

function isDark(): boolean {
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}
