/** The phases of a connection, in their order, as they are called on the page. */
export const PHASES = [
  { key: "dns", label: "name" },
  { key: "connect", label: "connect" },
  { key: "tls", label: "TLS" },
  { key: "firstByte", label: "first byte" },
] as const;
