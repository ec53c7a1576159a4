/** In how many steps a wait goes by. A device that slept has waited for one of them, however long it slept. */
const STEPS = 30;

/**
 * What is waited for, if it comes within so many milliseconds in which the device is awake.
 *
 * @throws a `TimeoutError` where it has not; what it comes with afterwards, a failure too, is nobody's
 */
export function within<T>(milliseconds: number, coming: Promise<T>): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    wait(STEPS);
    function wait(steps: number) {
      if (steps > 0) clock = setTimeout(() => wait(steps - 1), milliseconds / STEPS);
      else reject(new DOMException(`Not within ${milliseconds} ms.`, "TimeoutError"));
    }
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(clock));
}
