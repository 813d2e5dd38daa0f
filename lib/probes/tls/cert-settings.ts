import { X509Certificate } from "node:crypto";
import { z } from "zod";
import { HostName, OwnHost, Port } from "../endpoint";

/** How TLS is come to, as a field of a form. */
export const StartTls = z
  .enum(["none", "smtp", "postgres"])
  .default("none")
  .meta({ title: "Start TLS by", description: "none: TLS from the first byte, as for https" });

/** What a certificate probe is told. */
export const CertSettings = z.strictObject({
  host: OwnHost,
  port: Port.optional().meta({ title: "Port", description: "Left empty: 443" }),
  servername: HostName.optional().meta({
    title: "Name on the certificate",
    description: "Left empty: the host. Asked for by SNI, and held against the certificate",
  }),
  starttls: StartTls,
  minDaysLeft: z
    .number()
    .int()
    .min(1, "At least one day")
    .max(825, "No certificate lasts longer than 825 days")
    .optional()
    .meta({ title: "Days left at least", description: "Left empty: a third of its lifetime, and 14 at least" }),
  ca: z
    .string()
    .max(20_000)
    .refine(isCertificate, "Paste certificates in PEM, from BEGIN CERTIFICATE to END CERTIFICATE")
    .optional()
    .meta({
      title: "Authority",
      long: true,
      description: "PEM of your own authority; left empty: those of the system",
    }),
  allAddresses: z.boolean().default(true).meta({ title: "Look at every address of the name" }),
});
export type CertSettings = z.infer<typeof CertSettings>;

function isCertificate(text: string): boolean {
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return found.length > 0 && found.every(reads);
}

function reads(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== "";
  } catch {
    return false;
  }
}
