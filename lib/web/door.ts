import type { Asker } from "@/lib/access/sessions";

/** What a request to the API carries along (Hono's `Env`). */
export type Door = {
  Bindings: {
    /** Where it came from, as `networkOf` names it. */
    network: string;
  };
  Variables: {
    /** The tidied body, or what stands for one that is a document; only where the request changes something. */
    body: string;
    /** The body as it came; only where it is a document by itself. */
    bytes: Uint8Array;
    /** Who asks; null only where nobody has to be signed in. */
    asker: Asker | null;
  };
};
