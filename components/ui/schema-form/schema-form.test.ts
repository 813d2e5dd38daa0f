import { describe, expect, it } from "vitest";
import { z } from "zod";
import { draftOf, valuesOf } from "./draft";
import { fieldsOf, type Schema } from "./field-spec";

const Settings = z.strictObject({
  url: z.string().meta({ title: "Address", description: "A path or a whole address" }),
  status: z.union([z.array(z.number().int()), z.enum(["2xx", "any"])]).default([200]),
  maxLatencyMs: z.number().int().optional(),
  follow: z.boolean().default(false),
  method: z.enum(["GET", "HEAD"]).default("GET"),
  paths: z.array(z.string()).default(["/", "/api"]),
  tools: z.array(z.enum(["a", "b"])).optional(),
  json: z
    .strictObject({ path: z.string(), equals: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional() })
    .optional(),
  records: z.array(z.strictObject({ name: z.string(), expect: z.array(z.string()) })).default([]),
  password: z.string().meta({ secret: true, title: "Password" }).optional(),
  exists: z.boolean().optional(),
  note: z.string().max(200).meta({ long: true }).optional(),
});
const fields = fieldsOf(z.toJSONSchema(Settings, { io: "input" }) as Schema);
const shapes = Object.fromEntries(fields.map(({ key, shape }) => [key, shape]));

describe("a form made from a schema", () => {
  it("has a field of its shape for each setting, in words", () => {
    expect(shapes).toEqual({
      ...{ url: "text", status: "list", maxLatencyMs: "number", follow: "boolean", method: "choice", paths: "list" },
      ...{ tools: "several", json: "group", records: "rows", password: "secret", exists: "either", note: "text" },
    });
    expect(fields[0]).toMatchObject({ title: "Address", hint: "A path or a whole address", isOptional: false });
    expect(fields[1]).toMatchObject({ title: "Status", words: ["2xx", "any"], of: "number", isOptional: false });
    expect(fields[2]).toMatchObject({ title: "Max latency ms", isOptional: true });
    expect(fields.at(-1)).toMatchObject({ isLong: true });
    expect(fields[0]).toMatchObject({ isLong: false });
  });

  it("begins with what the schema takes where nothing is said, and means just that", () => {
    const draft = draftOf(fields, undefined);
    expect(draft).toMatchObject({ url: "", status: "200", follow: false, method: "GET", paths: "/\n/api", json: null });
    expect(valuesOf(fields, { ...draft, url: "/health" })).toEqual({
      ...{ url: "/health", status: [200], follow: false, method: "GET", paths: ["/", "/api"], records: [] },
    });
  });

  it.each([
    {
      url: "/a",
      status: "any",
      maxLatencyMs: 300,
      follow: true,
      method: "HEAD",
      paths: ["/x"],
      tools: ["b"],
      records: [],
    },
    {
      url: "/a",
      status: [200, 204],
      follow: false,
      method: "GET",
      paths: [],
      records: [{ name: "a", expect: ["1", "2"] }],
    },
    ...["ok", "true", "12", "", true, 12, null].map((equals) => ({
      ...{ url: "/a", status: [200], follow: false, method: "GET", paths: ["/"], records: [] },
      json: { path: "a.b", equals },
      password: "Depot password",
      exists: equals === true,
    })),
  ])("gives back what stood in it: %j", (settings) => {
    expect(valuesOf(fields, draftOf(fields, settings))).toEqual(settings);
  });

  it("hands on what is wrong, for the server to say so at the field", () => {
    const draft = draftOf(fields, { url: "/" });
    expect(valuesOf(fields, { ...draft, maxLatencyMs: "soon", status: "200, x" })).toMatchObject({
      maxLatencyMs: "soon",
      status: [200, "x"],
    });
    expect(valuesOf(fields, { ...draft, url: "  " })).not.toHaveProperty("url");
  });
});
