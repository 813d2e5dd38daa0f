// Loaded ahead of web and worker (node --import): ends them when the launcher is gone, also when it was killed hard,
// so that no orphan keeps the port. They get the same signal as on an orderly stop.
const GRACE = 5_000;

process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), GRACE).unref();
});
// Listening would otherwise keep a process alive that has nothing left to do.
process.channel?.unref();
