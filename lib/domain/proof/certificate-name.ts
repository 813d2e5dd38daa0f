import type { Certificate } from "@peculiar/asn1-x509";

/** Whom a certificate names, on one line, without what would steer a terminal. Nothing here says that it is true. */
export const certificateName = ({ tbsCertificate }: Certificate): string =>
  Array.from(tbsCertificate.subject, (part) => Array.from(part, ({ value }) => String(value)))
    .flat()
    .join(", ")
    .replace(/\p{C}/gu, "")
    .slice(0, 200);
