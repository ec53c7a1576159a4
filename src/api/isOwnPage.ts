/** Hosts that answer every unknown address with the app itself say so what is not there. */
export function isOwnPage(text: string): boolean {
  return /<div id="root"/.test(text);
}
