/**
 * What jsdom does not do: dialogs, and scrolling. A dialog opened by itself has its first field in
 * focus, and says that it was closed.
 */
export function addBrowserParts(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector("input")?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
}
