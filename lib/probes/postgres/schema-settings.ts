import { z } from "zod";
import { Name } from "./name";
import { readRelation } from "./read-relation";
import { Server } from "./server";

const Relation = z
  .string()
  .max(140)
  .refine(
    (text) => readRelation(text, "public") !== null,
    'Give a name such as orders, with its schema: sales.orders, or in quotes: "Old orders"',
  )
  .meta({ title: "Table" });

const Column = z.strictObject({
  table: Relation,
  column: Name.meta({ title: "Column" }),
  type: z.string().max(100).optional().meta({
    title: "Type",
    description: "As psql prints it, such as character varying(20) or timestamp with time zone",
  }),
});

const Trigger = z.strictObject({ table: Relation, trigger: Name.meta({ title: "Trigger" }) });

const Migrations = z.strictObject({
  tool: z.enum(["alembic", "django", "prisma", "flyway"]).meta({ title: "Tool" }),
  expected: z
    .array(z.string().min(1, "Give what has to be applied").max(300))
    .min(1, "This asserts nothing. Give what has to be applied")
    .max(200)
    .meta({
      title: "At",
      description:
        "What the release brings. Alembic: its heads. Django: app.0012_name. Prisma: folder names. Flyway: the newest version",
    }),
});

/** What a probe of a schema is told. Names without a schema are looked for in `schema`. */
export const SchemaSettings = z
  .strictObject({
    ...Server.shape,
    schema: Name.default("public").meta({ title: "Schema", description: "Of names that do not say theirs" }),
    tables: z.array(Relation).max(200).default([]).meta({ title: "Tables that exist" }),
    columns: z.array(Column).max(200).default([]).meta({ title: "Columns that exist" }),
    minIndexes: z.number().int().min(1).max(100_000).optional().meta({
      title: "Indexes at least",
      description: "Counted in the whole database without its system",
    }),
    indexes: z.array(Relation).max(200).default([]).meta({ title: "Indexes that exist and are valid" }),
    allIndexesValid: z.boolean().default(false).meta({
      title: "No invalid index",
      description: "A CREATE INDEX CONCURRENTLY that failed leaves one behind",
    }),
    triggers: z.array(Trigger).max(100).default([]).meta({ title: "Triggers that exist and fire" }),
    migrations: Migrations.optional().meta({ title: "Migrations" }),
  })
  .refine(({ tables, columns, minIndexes, indexes, allIndexesValid, triggers, migrations }) => {
    const lists = [tables, columns, indexes, triggers].some((list) => list.length > 0);
    return lists || minIndexes !== undefined || allIndexesValid || migrations !== undefined;
  }, "This asserts nothing. Name tables, columns, indexes, triggers or migrations");
export type SchemaSettings = z.infer<typeof SchemaSettings>;
