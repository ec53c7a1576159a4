/**
 * While the code after it is loaded, no error keeps where it was made. React makes four that are never thrown, and
 * where a tool looks on, Chromium reads all of React a second time to tell where: some 15 ms that readers never
 * wait for (docs/decisions/0029).
 */

const { stackTraceLimit } = Error;
Reflect.deleteProperty(Error, "stackTraceLimit");
queueMicrotask(() => {
  Error.stackTraceLimit = stackTraceLimit;
});
