/** What the dark and the high-contrast theme change, as it is in the light one: names and values. */
export function lightTokens(): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  const changed = new Set<string>();
  for (const sheet of document.styleSheets) look(rulesOf(sheet), false);
  return new Map([...usual].filter(([name]) => changed.has(name)));

  function look(rules: Iterable<CSSRule>, themed: boolean): void {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        if (/prefers-color-scheme|forced-colors/.test(rule.conditionText))
          look(rule.cssRules, true);
      } else if (rule instanceof CSSStyleRule) {
        if (rule.selectorText === ":root") note(rule.style, themed);
      } else if (rule instanceof CSSGroupingRule) look(rule.cssRules, themed);
    }
  }

  function note(style: CSSStyleDeclaration, themed: boolean): void {
    for (const name of style) {
      if (!name.startsWith("--")) continue;
      if (themed) changed.add(name);
      else usual.set(name, style.getPropertyValue(name));
    }
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
