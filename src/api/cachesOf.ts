/** How the names of the caches of one dashboard begin: others may lie on the same host. */
export function cachesOf(root: string): string {
  return `app of ${new URL(root).pathname} `;
}
