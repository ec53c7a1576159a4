/**
 * What is waited for, if it comes within so many milliseconds.
 *
 * @throws a `TimeoutError` where it has not; what it comes with afterwards, a failure too, is nobody's
 */
export function within<T>(milliseconds: number, coming: Promise<T>): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(
      () => reject(new DOMException(`Not within ${milliseconds} ms.`, "TimeoutError")),
      milliseconds,
    );
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(clock));
}
