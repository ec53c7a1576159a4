/** Where the view stands in the address: in its path, or behind its hash. */
export type Routing = "path" | "hash";

/** What the page says of itself: `<meta name="routing" content="hash">`; without it, the path. */
export function routingOf(page: Document): Routing {
  const said = page.querySelector('meta[name="routing"]')?.getAttribute("content");
  return said === "hash" ? "hash" : "path";
}
