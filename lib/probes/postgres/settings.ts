import { z } from "zod";
import { Operator } from "../operator";
import { Name } from "./name";
import { Server } from "./server";

const Held = { operator: Operator.default("is").meta({ title: "Compared" }) };
const Value = z.string().max(500).meta({ title: "With" });

const Expected = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z_][a-z0-9_.]{0,99}$/i, "Give the name of a setting, such as max_connections")
    .meta({ title: "Setting" }),
  ...Held,
  value: Value,
});

const Query = z.strictObject({
  sql: z.string().min(1, "Give a query").max(4000).meta({
    title: "SELECT",
    long: true,
    description: "One row of one column. It runs read-only, as a subquery, without a semicolon",
  }),
  ...Held,
  value: Value,
});

/** What a PostgreSQL probe is told. That it signs in by password, encrypted, is expected by itself. */
export const PostgresSettings = z.strictObject({
  ...Server.shape,
  minVersion: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,3})?$/, "Give a version such as 15 or 15.4")
    .optional()
    .meta({ title: "Version at least" }),
  onlyEncrypted: z.boolean().default(false).meta({
    title: "Only over TLS",
    description: "Our session is encrypted, ssl is on, and who comes in the clear is refused",
  }),
  plainRole: Name.optional().meta({
    title: "Role without powers",
    description: "Such as the application's: no superuser, may create no databases or roles, bypasses no row security",
  }),
  roles: z.array(Name).max(20).default([]).meta({ title: "Roles that exist" }),
  databases: z.array(Name).max(20).default([]).meta({ title: "Databases that exist" }),
  settings: z.array(Expected).max(20).default([]).meta({ title: "Settings of the server" }),
  writable: z.boolean().default(false).meta({
    title: "Takes writes",
    description: "It is not in recovery: no standby and no read-only replica",
  }),
  queries: z.array(Query).max(10).default([]).meta({ title: "Queries of your own" }),
});
export type PostgresSettings = z.infer<typeof PostgresSettings>;
