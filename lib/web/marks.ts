/** Header of a request to Next: its own path and query. Set by the server; whatever came in with this name is dropped. */
export const PATH = "x-countersign-path";

/** Header of a request to Next: the network it came from, as `networkOf` names it. Set by the server likewise. */
export const NETWORK = "x-countersign-network";
