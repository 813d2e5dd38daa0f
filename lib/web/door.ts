import type { Asker } from "@/lib/access/sessions";

/** What a request to the API carries along (Hono's `Env`). */
export type Door = {
  Bindings: {
    /** Where it came from, as `networkOf` names it. */
    network: string;
  };
  Variables: {
    /** The tidied body; only where the request changes something. */
    body: string;
    /** Who asks; null only where nobody has to be signed in. */
    asker: Asker | null;
  };
};
