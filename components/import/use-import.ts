import type { InferResponseType } from "hono/client";
import { useState } from "react";
import { type Acting, useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { readDocument } from "@/lib/domain/checklist/document";
import { Refusal } from "@/lib/domain/refusal";
import { base64Of } from "./base64-of";

/** A document as it was chosen: its bytes in base64, and its text. */
export type Source = { fileName: string; document: string; text: string };

/** What the server says a document would become. */
export type Preview = InferResponseType<typeof api.templates.preview.$post>;

export type Import = {
  source: Source | null;
  preview: Preview | null;
  pending: boolean;
  refusal: string | null;
  take: (fileName: string, content: Blob) => Promise<void>;
  back: () => void;
};

/** Reading a document: refused here in words where it is none, otherwise sent to be shown, not kept. */
export function useImport(): Import {
  const { pending, refused, run } = useAct();
  const [source, setSource] = useState<Source | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (fileName: string, content: Blob) => {
    const read = await sourceOf(fileName, content);
    setRefusal(typeof read === "string" ? read : null);
    if (typeof read === "string") return;
    setSource(read);
    setPreview(await previewOf(read, run));
  };
  const back = () => setPreview(null);
  return { source, preview, pending, refusal: refusal ?? refused?.message ?? null, take, back };
}

async function previewOf({ fileName, document }: Source, run: Acting["run"]): Promise<Preview | null> {
  const json = { fileName, document };
  const answered = await run((headers) => api.templates.preview.$post({ json }, { headers }));
  return answered?.data ?? null;
}

async function sourceOf(fileName: string, content: Blob): Promise<Source | string> {
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return { fileName, text: readDocument(bytes, fileName), document: await base64Of(content) };
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    return `“${fileName}” could not be read. Choose it again.`;
  }
}
