/**
 * What is waited for, if it comes within so many milliseconds. A device that slept meanwhile has not
 * waited: it begins anew once it wakes.
 *
 * @throws a `TimeoutError` where it has not come; what it comes with afterwards, a failure too, is nobody's
 */
export function within<T>(milliseconds: number, coming: Promise<T>): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    function wait() {
      const begun = Date.now();
      clock = setTimeout(() => {
        const slept = Date.now() - begun > 2 * milliseconds;
        if (slept) wait();
        else reject(new DOMException(`Not within ${milliseconds} ms.`, "TimeoutError"));
      }, milliseconds);
    }
    wait();
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(clock));
}
