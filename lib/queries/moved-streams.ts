import { type Moved, movedStreams as moved } from "@/lib/db/anchors";
import { entriesFrom } from "@/lib/db/entries";
import type { Link } from "@/lib/domain/chain";

/** The streams that have to be looked at for heads to sign, some hundred at a time. */
export async function* movedStreams(): AsyncGenerator<Moved> {
  let page = await moved("");
  while (page.length > 0) {
    yield* page;
    page = await moved(page.at(-1)?.stream ?? "");
  }
}

/** The lines of a stream after a place in it, some thousand at most. */
export const linesAfter = (stream: string, after: number): Promise<Link[]> => entriesFrom(stream, after, 2000);
