import { type Judged, judged } from "@/lib/domain/probe/verdict-of";

/** How a closed address, an API and a sensitive path answered. */
export type Closed = { url: string; status: number; location: string | null; signIn: boolean };
export type Challenged = {
  url: string;
  how: "without a token" | "with a wrong token";
  status: number;
  challenge: string | null;
};
/** A null status is a connection that was closed instead of an answer. */
export type Found = {
  path: string;
  what: string;
  level: "fail" | "warn";
  status: number | null;
  leaked: boolean;
  /** Whether the body was read as it reads. */
  read: boolean;
};
export type ExposureSeen = {
  closed: readonly Closed[];
  api: readonly Challenged[];
  /** The status of the site itself; null where nothing was looked for. */
  site: number | null;
  found: readonly Found[];
};

export const exposureExpectations = ({ closed, api, site, found }: ExposureSeen): Judged[] => [
  ...closed.map(refused),
  ...api.flatMap(challenged),
  ...(site !== null && site >= 500 ? [down(site)] : []),
  ...found.map(unleaked),
];

const REFUSALS = new Set([401, 403, 404, 410]);

function refused({ url, status, location, signIn }: Closed): Judged {
  const met = REFUSALS.has(status) || signIn;
  const seen = location === null ? String(status) : `${status} to ${location}`;
  const sentence =
    met || status >= 300 ? `${url} is answered ${seen}, which is no refusal` : `${url} is open to everybody`;
  const expected = "401, 403, 404 or a way to sign in";
  return judged(`Closed ${url}`, met ? "pass" : "fail", { expected, seen, sentence });
}

function challenged({ url, how, status, challenge }: Challenged): Judged[] {
  const met = status === 401;
  const open = status < 300;
  const sentence = open ? `${url} is answered ${how}` : `${url}: expected 401 ${how}, saw ${status}`;
  const what = `API ${url} ${how}`;
  const first = judged(what, met ? "pass" : "fail", { expected: "401", seen: String(status), sentence });
  if (!met) return [first];
  return [
    first,
    judged(`${what}, challenge`, challenge === null ? "warn" : "pass", {
      ...{ expected: "WWW-Authenticate", seen: challenge ?? "none" },
      ...{ sentence: `${url}: its 401 ${how} does not say how to sign in (WWW-Authenticate)` },
    }),
  ];
}

const down = (site: number): Judged =>
  judged("Files left lying about", "error", {
    ...{ expected: "a site that answers", seen: `status ${site}`, reason: "no_data" },
    ...{ sentence: `The site answers / with status ${site}: what is down shows nothing` },
  });

const LATER = new Set([429, 502, 503, 504]);

function unleaked({ path, what, level, status, leaked, read }: Found): Judged {
  const name = `Path ${path}`;
  const expected = `not ${what}`;
  const sentence = `${capital(what)} can be read by everybody at ${path}`;
  if (leaked) return judged(name, level, { expected, seen: what, sentence });
  if (status !== null && LATER.has(status))
    return judged(name, "error", {
      ...{ expected, seen: String(status), reason: "no_data" },
      ...{ sentence: `${path} was not judged: ${status} says to come again later` },
    });
  if (status === 200 && !read)
    return judged(name, "error", {
      ...{ expected, seen: "a body that cannot be read", reason: "unsupported" },
      ...{ sentence: `${path} was not judged: its body is in an encoding that was not asked for` },
    });
  const seen = status === 200 ? "200, but nothing of the kind" : String(status ?? "closed");
  return judged(name, "pass", { expected, seen });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
