import { store } from "@/lib/client/store";

/** Where somebody wants to look: a line, and whether at the document or at what it became. */
export type Place = { line: number; side: "document" | "template" };

/** The place asked for last; the same one asked for again is a new object. */
export const askedPlace = store<Place | null>(null);
