type Places = { txt: string; file: string };

/** Where the token of a domain is looked for: the name of a TXT record, and the address of a file. */
export const tokenPlaces = (domain: string): Places => ({
  txt: `_countersign-probe.${domain}`,
  file: `https://${domain}/.well-known/countersign-probe.txt`,
});
