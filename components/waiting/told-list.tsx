import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";

/** One thing that was told, and the place it is about. */
export type Line = { at: string; text: string; href: string; where: string };

/** What others did that concerns the viewer, newest first; what came since they last looked is marked. */
export function ToldList({ lines, seen }: { lines: readonly Line[]; seen: string | null }) {
  return (
    <section aria-labelledby="told" className="mt-8">
      <h2 id="told" className="pb-2 font-semibold">
        Told
      </h2>
      <ol className="border-t border-ink bg-surface">
        {lines.map(({ at, text, href, where }) => (
          <li
            key={`${at} ${href} ${text}`}
            className="grid gap-x-4 border-b border-rule px-4 py-2 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <span className="wrap-anywhere">
              <Link href={href} prefetch={false} className="underline-offset-3 hover:underline">
                {text}
              </Link>{" "}
              <span className="text-12 text-muted">{where}</span>{" "}
              {seen === null || at > seen ? <Badge>New</Badge> : null}
            </span>
            <Time at={at} className="text-12 leading-5 text-muted" />
          </li>
        ))}
      </ol>
    </section>
  );
}
