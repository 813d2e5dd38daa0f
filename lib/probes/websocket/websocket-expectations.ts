import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { refused } from "./refused";
import type { Closed, Talk } from "./talk";
import type { WebsocketSettings } from "./websocket-settings";

/** What a probe of a WebSocket saw. */
export type WebsocketSeen = {
  status: number;
  protocol: string;
  talk: Talk | null;
  /** How somebody from another site fared, the worst of those tried; null where none was. */
  foreign: Foreign | null;
};

/** An attempt to open it as a page of another origin. */
export type Foreign = { origin: string; status: number; close: Closed | null };

export function websocketExpectations(settings: WebsocketSettings, seen: WebsocketSeen): Judged[] {
  const { status, talk } = seen;
  const first = judged("Upgrade", status === 101 ? "pass" : "fail", {
    ...{ expected: "101", seen: String(status) },
    sentence: `It does not become a WebSocket: expected 101, saw ${status}`,
  });
  if (!talk) return [first];
  return [
    first,
    ...subprotocol(settings, seen),
    ...answer(settings, talk),
    ...pong(settings, talk),
    ...hold(settings, talk),
    close(talk.close),
    ...foreign(seen),
  ];
}

function subprotocol({ subprotocol: wanted }: WebsocketSettings, { protocol }: WebsocketSeen): Judged[] {
  if (wanted === undefined) return [];
  const seen = protocol === "" ? "none" : protocol;
  return [judged("Subprotocol", protocol === wanted ? "pass" : "fail", { expected: wanted, seen })];
}

function answer({ send, expect = send, withinMs }: WebsocketSettings, { answerMs, messages }: Talk): Judged[] {
  if (send === undefined) return [];
  const expected = `“${(expect ?? "").slice(0, 100)}” within ${withinMs} ms`;
  if (answerMs !== null) return [judged("Answer", "pass", { expected, seen: `after ${answerMs} ms` })];
  const seen = messages === 0 ? "no message" : `${messages} other messages`;
  return [
    judged("Answer", "fail", {
      expected,
      seen,
      sentence: `What was sent was not answered: expected ${expected}, saw ${seen}`,
    }),
  ];
}

function pong({ ping, withinMs }: WebsocketSettings, { pongMs }: Talk): Judged[] {
  if (!ping) return [];
  const [outcome, seen] = pongMs === null ? (["fail", "none"] as const) : (["pass", `after ${pongMs} ms`] as const);
  const sentence = "It does not answer a ping: connections through a proxy will be cut off unnoticed";
  return [judged("Pong", outcome, { expected: `within ${withinMs} ms`, seen, sentence })];
}

function hold({ holdMs }: WebsocketSettings, { heldMs, close: { early, code } }: Talk): Judged[] {
  if (holdMs === 0 && !early) return [];
  const expected = holdMs === 0 ? "open until we close" : `open for ${holdMs} ms`;
  const seen = early ? `closed by it after ${Math.round(heldMs)} ms with ${code}` : expected;
  return [judged("Open", early ? "fail" : "pass", { expected, seen, sentence: `It did not stay open: ${seen}` })];
}

const NO_CODE = 1005;
const CUT = 1006;

function close({ code, early }: Closed): Judged {
  const clean = early || (code !== null && code !== CUT && code !== NO_CODE);
  const sentence = "It does not close as agreed: no close frame came back";
  const seen = code === null || code === CUT ? "no close frame" : String(code);
  return judged("Close", clean ? "pass" : "warn", { expected: "a close frame with a code", seen, sentence });
}

function foreign({ foreign: tried }: WebsocketSeen): Judged[] {
  if (!tried) return [];
  const { origin, status, close: closed } = tried;
  const outcome = refused(tried);
  const gone = outcome === "pass" ? `closed at once with ${closed?.code}` : "101";
  const sentence =
    status === 101
      ? `A page of ${origin} can open it: another origin was not refused`
      : `Another origin is answered ${status}, which is no refusal`;
  const seen = status === 101 ? gone : String(status);
  return [judged("Another origin", outcome, { expected: "refused with 403", seen, sentence })];
}
