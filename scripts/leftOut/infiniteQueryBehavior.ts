/** Nothing here is fetched page by page. */
export function infiniteQueryBehavior(): never {
  throw new Error("Lists that go on for ever are left out of this build: see scripts/leftOut.ts.");
}

export function hasNextPage(): boolean {
  return false;
}

export function hasPreviousPage(): boolean {
  return false;
}
