/** What is wrong at a path or, of a list, at its first wrong place. */
export const errorAt = (errors: Readonly<Record<string, string | undefined>>, path: string): string | undefined =>
  errors[path] ??
  Object.entries(errors).find(([at]) => at.startsWith(`${path}.`) && /^\d+$/.test(at.slice(path.length + 1)))?.[1];
