const LOOK_EVERY = 1_000;

/** Calls `stop` once, on Ctrl-C, on a request to end, or when the npm that started us is gone without passing that on. */
export function onStop(stop) {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, once);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && once(), LOOK_EVERY).unref();
}
