import { z } from "@hono/zod-openapi";

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a route declares of the names in its path, such as `{deployment}`: nothing where there are none. */
export type PathParams<Path extends string> = [Names<Path>] extends [never]
  ? Record<never, never>
  : { params: z.ZodObject<{ [Name in Names<Path>]: z.ZodString }> };

/** The schema of the names in a path. */
export function pathParams(path: string): { params?: z.ZodType } {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
  if (names.length === 0) return {};
  return { params: z.object(Object.fromEntries(names.map((name) => [name, z.string().min(1).max(100)]))) };
}
