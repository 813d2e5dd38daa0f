import { readDocument } from "@/lib/domain/checklist/document";

/** The text of a document whose bytes came in base64 and were found to be text. */
export const textOf = ({ document, fileName }: { document: string; fileName: string }): string =>
  readDocument(
    Uint8Array.from(atob(document), (character) => character.charCodeAt(0)),
    fileName,
  );
