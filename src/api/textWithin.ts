/**
 * The text of an answer; `null` where it is longer than so many bytes. Counts while it reads, so that an
 * endless answer is stopped and not held in memory.
 *
 * @throws the signal's reason where it is aborted meanwhile; what the browser throws where the line breaks
 */
export async function textWithin(
  { body, headers }: Response,
  most: number,
  signal: AbortSignal,
): Promise<string | null> {
  signal.throwIfAborted();
  if (body === null) return "";
  if (Number(headers.get("content-length")) > most) {
    void body.cancel();
    return null;
  }

  const reader = body.getReader();
  // A browser has broken off what it fetched by then, and says so of the reading too.
  signal.addEventListener("abort", () => void reader.cancel().catch(() => null), { once: true });
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      void reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
