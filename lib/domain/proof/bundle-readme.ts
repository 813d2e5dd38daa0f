/** What a bundle says of itself to whoever opens it first. */
export const bundleReadme = (what: string, url: string, key: string | null): string => `Evidence bundle of ${what}

To check it, open verify.html in a browser, with the network off if you like, and drop the zip file on it.
Or, with Node 20 or newer:

    node verify.mjs bundle.zip

A verifier that comes with what it verifies could be edited with it. Better take it from the installation
(${url}/verify) or from the source, and compare the signing key with the one you know:

    ${key ?? "This bundle is not signed: the installation had no signing key when it was exported."}

What is in here
  report.md, report.json   the go-live report when this was exported
  deployment.json          the deployment as its record reads
  record.jsonl             every entry, with the text that was hashed, its place, time, and the hash before it
  heads.jsonl              the heads of the record that were signed while it went on
  timestamps/              what an authority outside answered for heads (RFC 3161), where one was asked and answered
  document/                the checklist documents, byte for byte as imported
  evidence/                what each probe saw where its verdict changed, the files that people added as
                           evidence, and the scans of signatures given on paper
  manifest.json            the SHA-256 of every file, signed

What it proves: nothing in here was changed since it was signed, no entry is missing, and what was signed off
is what the record says. What it does not prove: that what people entered was true, or that nobody who held both
the signing key and the database wrote another history before a head had left the house.
`;
