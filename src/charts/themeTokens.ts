type Tokens = ReadonlyMap<string, string>;

/** What the dark and the high-contrast theme change, as it is in the light one: names and values. */
export function lightTokens(): Tokens {
  const { usual, dark, contrast } = tokens();
  return new Map([...usual].filter(([name]) => dark.has(name) || contrast.has(name)));
}

/** What the dark theme changes: names and values. */
export function darkTokens(): Tokens {
  return tokens().dark;
}

/** The tokens of the page, by the theme that sets them. */
function tokens(): Readonly<Record<"usual" | "dark" | "contrast", Tokens>> {
  const found = {
    usual: new Map<string, string>(),
    dark: new Map<string, string>(),
    contrast: new Map<string, string>(),
  };
  for (const sheet of document.styleSheets) look(rulesOf(sheet), "usual");
  return found;

  function look(rules: Iterable<CSSRule>, theme: keyof typeof found): void {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        if (rule.conditionText.includes("prefers-color-scheme")) look(rule.cssRules, "dark");
        else if (rule.conditionText.includes("forced-colors")) look(rule.cssRules, "contrast");
      } else if (rule instanceof CSSStyleRule) {
        if (rule.selectorText === ":root") note(rule.style, found[theme]);
      } else if (rule instanceof CSSGroupingRule) look(rule.cssRules, theme);
    }
  }

  function note(style: CSSStyleDeclaration, noted: Map<string, string>): void {
    for (const name of style)
      if (name.startsWith("--")) noted.set(name, style.getPropertyValue(name));
  }
}

/** A sheet that a browser extension has put in may not be read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
