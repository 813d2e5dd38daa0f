const POLL = 15_000;

/**
 * Tells when something has happened on a deployment: live where the browser holds the stream open, otherwise by asking
 * every 15 s. Returns the way to stop.
 */
export function watch(deployment: string, tell: (live: boolean) => void): () => void {
  const source = new EventSource(`/api/v1/deployments/${encodeURIComponent(deployment)}/stream`);
  let first = true;
  source.onopen = () => {
    // What happened between the page and the first open connection, or while it was lost, is asked for.
    if (!first) tell(true);
    first = false;
  };
  source.onmessage = () => tell(true);
  const poll = setInterval(() => {
    if (source.readyState !== EventSource.OPEN && !document.hidden) tell(false);
  }, POLL);
  const back = () => {
    if (!document.hidden && source.readyState !== EventSource.OPEN) tell(false);
  };
  document.addEventListener("visibilitychange", back);
  return () => {
    source.close();
    clearInterval(poll);
    document.removeEventListener("visibilitychange", back);
  };
}
