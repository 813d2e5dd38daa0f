import { Refusal } from "@/lib/domain/refusal";

/** The body of a request. Refuses as `too-large`, with `sentence`, one of more bytes than `most` as soon as that shows. */
export async function takeIn(request: Request, most: number, sentence: string): Promise<Buffer> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > most) throw new Refusal("too-large", sentence);
  // More than was announced is never let through by Node; only what comes without a length has to be watched.
  if (announced >= 0) return Buffer.from(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) throw new Refusal("too-large", sentence);
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
