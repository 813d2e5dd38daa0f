import type { Report } from "@/lib/domain/report/report";
import { shortHash } from "./short-hash";

type Props = { report: Report; nonce: string | undefined };

/** The head and the foot of every printed page but the first, drawn by the browser in the margins of the paper. */
export function RunningLines({ report, nonce }: Props) {
  const { reference, system, target, environment, rehearsal, breakGlass, record, generated } = report;
  const name = quoted(
    `${system} ${target} to ${environment}${rehearsal ? ", rehearsal" : ""}${breakGlass ? ", break-glass" : ""}`,
  );
  const head = `head ${record.head.seq}, ${shortHash(record.head.hash, 16)}`;
  const foot = quoted(`${reference} · ${head} · ${generated.at.slice(0, 16).replace("T", " ")} UTC`);
  return (
    <style nonce={nonce}>
      {`@page { @bottom-left { content: ${foot} } @bottom-right { content: "Page " counter(page) " of " counter(pages) } @top-left { content: "Go-live report" } @top-right { content: ${name} } } @page :first { @top-left { content: none } @top-right { content: none } }`}
    </style>
  );
}

/** A string of CSS; whatever could end it or the style element is written as its code point. */
const quoted = (text: string): string =>
  `"${Array.from(text, (sign) => (/[\p{L}\p{N} .,:·/-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join("")}"`;
