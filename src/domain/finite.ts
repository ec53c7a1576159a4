/** A number that can be reckoned with; `null` for one that is absent, not a number or infinite. */
export function finite(value: number | null | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
