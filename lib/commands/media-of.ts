import { fileTypeFromBuffer } from "file-type";

/** What people add as evidence and look at; of everything else it is only known that it is a file. */
const KNOWN = ["image/png", "image/jpeg", "image/webp", "image/gif", "application/pdf"];

/** The media type of a file by how it begins; `application/octet-stream` for what is not to be shown. */
export async function mediaOf(head: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(head);
  return found && KNOWN.includes(found.mime) ? found.mime : "application/octet-stream";
}
