// `seed` imports the documents; `seed --owner-link` prints the link for the first owner, or nothing once there is one.
import { offerOwnership } from "@/lib/commands/offer-ownership";
import { importDocuments } from "./import-documents";
import { inWords } from "./in-words";

const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join("");

async function ownerLink(): Promise<string> {
  const link = await offerOwnership();
  return lines(link === null ? [] : [link]);
}

await inWords(process.argv.includes("--owner-link") ? ownerLink : async () => lines(await importDocuments()));
