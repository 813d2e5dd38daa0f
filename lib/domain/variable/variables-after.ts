import type { Variables } from "@/lib/domain/deployment/fact";

/** The variables once one of them has a value, or none (null). */
export function variablesAfter(variables: Variables, name: string, value: string | null): Variables {
  const { [name]: _, ...others } = variables;
  return value === null ? others : { ...others, [name]: value };
}
