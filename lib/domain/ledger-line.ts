import type { Actor } from "./actor";

/**
 * One entry of the record in words, with what proves it: its hash, the hash before it and the text that was hashed.
 * `signedAt` where its own hash was signed as the head of the record.
 */
export type LedgerLine = {
  seq: number;
  at: string;
  by: Actor;
  what: string;
  hash: string;
  prev: string;
  payload: string;
  signedAt: string | null;
  /** When an authority outside saw that head, by its clock; null where none has. */
  stampedAt: string | null;
};
