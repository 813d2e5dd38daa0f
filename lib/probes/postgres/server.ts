import { z } from "zod";
import { HostName, Port } from "../endpoint";
import { secretName } from "../secret-name";
import { TlsWish } from "../tls-wish";
import { Name } from "./name";

/** Which PostgreSQL, and as whom: what every probe of one is told. No DSN: the secret is bound to host and port. */
export const Server = z.strictObject({
  host: HostName.meta({ title: "Host" }),
  port: Port.default(5432).meta({ title: "Port" }),
  database: Name.meta({ title: "Database" }),
  user: Name.meta({
    title: "Role to sign in as",
    description: "Best one of its own, with CONNECTION LIMIT 3 and no rights but pg_monitor",
  }),
  password: secretName("Password", "Only sent as a proof (SCRAM), never itself"),
  ...TlsWish.shape,
  statementSeconds: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(5)
    .meta({ title: "Seconds a statement may take", description: "It is ended on the server after that" }),
});
export type Server = z.infer<typeof Server>;
