/** `host:port` in the one spelling in which places of secrets are compared: lower case, no final dot, IPv6 in brackets. */
export function placeOf({ host, port }: { host: string; port: number }): string {
  const name = host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
  return name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
}
