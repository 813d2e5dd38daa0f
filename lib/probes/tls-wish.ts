import { z } from "zod";

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/;

/** How a server that is not a web server is spoken to: the settings of it. */
export const TlsWish = z.strictObject({
  tls: z.enum(["verify", "unverified", "off"]).default("verify").meta({
    title: "Encryption",
    description:
      "verify: TLS with a certificate that holds. unverified: any certificate, a warning. off: in the clear, a warning",
  }),
  ca: z
    .string()
    .max(60_000)
    .refine(
      (text) => PEM.test(text),
      "Paste the certificate of the authority: it begins with -----BEGIN CERTIFICATE-----",
    )
    .optional()
    .meta({
      title: "Authority",
      long: true,
      description: "PEM, where the server's certificate comes from an authority of your own",
    }),
});
export type TlsWish = z.infer<typeof TlsWish>;
