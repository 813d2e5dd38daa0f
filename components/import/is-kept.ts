import type { Draft } from "./draft";
import { draftKey } from "./draft-key";

/** Whether a reload keeps the document, or nothing is lost without it; a browser has room for so much only. */
export const isKept = ({ id, document, refusal }: Pick<Draft, "id" | "document" | "refusal">): boolean =>
  document === "" || refusal !== null || sessionStorage.getItem(draftKey(id)) !== null;
