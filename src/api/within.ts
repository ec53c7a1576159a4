/**
 * What is waited for, if it comes within so many milliseconds. A device that slept meanwhile has not
 * waited: it waits once more when it wakes.
 *
 * @throws a `TimeoutError` where it has not come; what it comes with afterwards, a failure too, is nobody's
 */
export function within<T>(milliseconds: number, coming: Promise<T>): Promise<T> {
  const begun = Date.now();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new DOMException(`Not within ${milliseconds} ms.`, "TimeoutError"));
    clock = setTimeout(() => {
      const slept = Date.now() - begun > 2 * milliseconds;
      if (slept) clock = setTimeout(giveUp, milliseconds);
      else giveUp();
    }, milliseconds);
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(clock));
}
