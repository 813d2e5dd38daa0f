import { Refusal } from "@/lib/domain/refusal";
import { placeOf } from "./place-of";

const PLACE = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+):(\d{1,5})$/i;

/** Reads where a secret may be sent: each `host:port` in its one spelling, once, in order. Refuses in words what is neither. */
export function readPlaces(texts: readonly string[]): string[] {
  return [...new Set(texts.map(readPlace))].sort();
}

function readPlace(text: string, index: number): string {
  const [, host = "", port = ""] = PLACE.exec(text.trim()) ?? [];
  if (host === "" || /^[.-]|\.\./.test(host)) throw notOne(index);
  const number = Number(port);
  if (number < 1 || number > 65_535)
    throw new Refusal("invalid", `The port of line ${index + 1} is none: expected a whole number from 1 to 65535.`);
  return placeOf({ host, port: number });
}

// By its line and not in its words: what was pasted here by mistake may be the secret itself.
const notOne = (index: number) =>
  new Refusal(
    "invalid",
    `Line ${index + 1} does not say where the secret may be sent: expected a host and a port, for example db.example.org:5432.`,
  );
