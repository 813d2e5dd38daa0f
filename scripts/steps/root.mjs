import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout, absolute, without a trailing slash. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
