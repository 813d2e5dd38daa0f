import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { ErrorsSettings } from "./errors-settings";
import { tellTales } from "./tell-tales";

/** A page that answered an address which leads to an error. */
export type ErrorPage = {
  what: string;
  expected: number;
  status: number;
  text: string;
  /** Whether the page was read whole, as it reads. */
  read: boolean;
};

/** What became of a request for a name that is not the site's. */
export type Misnamed = { status: number | null; echoed: boolean };

/** What a probe of error pages saw; a null status is a closed connection. */
export type ErrorsSeen = { pages: readonly ErrorPage[]; host: Misnamed | null; forwarded: Misnamed | null };

export const errorsExpectations = ({ marker }: ErrorsSettings, { pages, host, forwarded }: ErrorsSeen): Judged[] => [
  ...pages.flatMap((page) => [status(page), ...shown(page), ...marked(page, marker)]),
  ...(host ? [wrongHost(host)] : []),
  ...(forwarded ? [forwardedHost(forwarded)] : []),
];

function status({ what, expected, status: seen }: ErrorPage): Judged {
  const missing = expected === 404;
  const met = seen === expected || (missing && seen === 410);
  const sentence =
    missing && seen < 400
      ? `An address that does not exist is answered ${seen} instead of 404`
      : `${what}: expected status ${expected}, saw ${seen}`;
  return judged(`${what}: status`, met ? "pass" : "fail", { expected: String(expected), seen: String(seen), sentence });
}

function shown({ what, text, read }: ErrorPage): Judged[] {
  const debug = tellTales(text, "debug");
  const own = tellTales(text, "default");
  const plain = tellTales(text, "plain");
  if (!read && debug.length + own.length === 0) return [unread(what)];
  return [
    judged(`${what}: internals`, debug.length > 0 ? "fail" : "pass", {
      ...{ expected: "no stack trace, path or debug page", seen: debug.join(", ") || "none" },
      ...{ sentence: `${what} shows ${debug.join(", ")}` },
    }),
    judged(`${what}: page`, own.length > 0 ? "fail" : plain.length > 0 ? "warn" : "pass", {
      ...{ expected: "a page of its own", seen: [...own, ...plain].join(", ") || "none that is known as a default" },
      ...{ sentence: `${what} is left to ${[...own, ...plain].join(", ")}` },
    }),
  ];
}

const unread = (what: string): Judged =>
  judged(`${what}: internals`, "error", {
    ...{ expected: "a page that can be read", seen: "one that cannot", reason: "unsupported" },
    sentence: `${what} was not judged: it is longer than the 1 MiB that is read, or in an encoding that was not asked for`,
  });

function marked({ what, text, read }: ErrorPage, marker: string | undefined): Judged[] {
  if (marker === undefined) return [];
  const met = text.includes(marker);
  if (!read && !met) return [];
  const sentence = `${what} does not hold the text of your own error pages`;
  return [
    judged(`${what}: own text`, met ? "pass" : "fail", {
      expected: `“${marker}”`,
      seen: met ? "there" : "missing",
      sentence,
    }),
  ];
}

const what = "Wrong host name";
const expected = "refused: 400, 421 or closed";

function wrongHost({ status: answered, echoed }: Misnamed): Judged {
  const seen = answered === null ? "closed" : `${answered}${echoed ? ", with that name in it" : ""}`;
  if (echoed)
    return judged(what, "fail", {
      expected,
      seen,
      sentence: "It believes a wrong host name and writes it into its answer",
    });
  if (answered === null || (answered >= 400 && answered < 500)) return judged(what, "pass", { expected, seen });
  const sentence = `It answers ${answered} to a host name that is not its own`;
  return judged(what, answered < 300 ? "fail" : "warn", { expected, seen, sentence });
}

function forwardedHost({ status: answered, echoed }: Misnamed): Judged {
  const seen = echoed ? "in the answer" : answered === null ? "closed" : "not in the answer";
  const sentence = "It believes X-Forwarded-Host from anybody and writes it into its answer";
  return judged("X-Forwarded-Host", echoed ? "fail" : "pass", { expected: "not in the answer", seen, sentence });
}
