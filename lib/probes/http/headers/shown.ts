import { clean } from "../../redact";

/** Values of a header as they stand in evidence. */
export const shown = (values: readonly string[]): string => clean(values.join(" and ").slice(0, 200)) || "none";
