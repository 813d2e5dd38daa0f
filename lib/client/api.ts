import { hc } from "hono/client";
import type { Api } from "@/lib/web/api/api";

/** The typed calls of `/api/v1`. Whatever changes something goes through `send`, which gives the act its key. */
export const api = hc<Api>("/").api.v1;
