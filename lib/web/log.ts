import pino from "pino";

/** What the web process has to say to whoever runs it: one line of JSON each, never a password, token or document. */
export const log = pino({ name: "web", base: null });
