/**
 * What was drawn, as a page holds it that is yet to be opened: texts that stand side by side are kept apart by
 * comments, as React writes them, so that it finds each where it would have made it. It is empty afterwards.
 */
export function markupOf(drawn: DocumentFragment): string {
  const texts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.previousSibling instanceof Text)
      text.parentNode?.insertBefore(document.createComment(" "), text);
  }
  const place = document.createElement("div");
  place.append(drawn);
  return place.innerHTML;
}
