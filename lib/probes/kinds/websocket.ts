import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { targetOf } from "../http/target-of";
import { type ProbeContext, probe } from "../probe";
import { openSocket } from "../websocket/open-socket";
import { refused } from "../websocket/refused";
import { ended, talk } from "../websocket/talk";
import { type Foreign, type WebsocketSeen, websocketExpectations } from "../websocket/websocket-expectations";
import { byHttp, locateSocket, WebsocketSettings } from "../websocket/websocket-settings";

const FOREIGN = "https://another-site.example";
/** How long somebody let in from another site is watched being sent away again. */
const SENT_AWAY_MS = 500;

/** Opens a WebSocket, talks over it, and tries the same as a page of another site would. */
export default probe<WebsocketSettings, WebsocketSeen>({
  title: "WebSocket",
  usage: "Opens a WebSocket and checks that it answers, stays open and refuses pages of other sites.",
  examples: {
    "It opens, answers a ping and refuses other sites": { url: "/ws" },
    "What is sent comes back": { url: "/ws", send: "ping", expect: "pong", withinMs: 1000 },
    "It stays open for a minute": { url: "/ws", holdMs: 60_000 },
  },
  settings: WebsocketSettings,
  target: ({ url }, baseUrl) => targetOf(byHttp(url), baseUrl),
  patienceMs: ({ holdMs, withinMs }) => holdMs + 4 * withinMs + 15_000,
  observe,
  judge: (settings, seen) =>
    verdictOf(websocketExpectations(settings, seen), "It opens, answers and refuses as it should"),
});

async function observe(settings: WebsocketSettings, context: ProbeContext): Promise<WebsocketSeen> {
  const url = locateSocket(settings.url, context.baseUrl);
  const { origin = originOf(context.baseUrl) ?? url.origin, subprotocol } = settings;
  const { status, protocol, socket } = await openSocket(url, { origin, subprotocol }, context);
  if (!socket) return { status, protocol, talk: null, foreign: null };
  const said = await talk(socket, settings, context);
  context.seen.details = { talk: said };
  const foreign = settings.refuseForeign ? await worstOf(origin, url, subprotocol, context) : null;
  return { status, protocol, talk: said, foreign };
}

// The page that opens it is the deployment's, wherever the socket is.
const originOf = (baseUrl: string | null) =>
  baseUrl !== null && URL.canParse(baseUrl) ? new URL(baseUrl).origin : null;

/** As pages that have no business with it: a stranger, one without an origin, one whose host only begins like its own. */
async function worstOf(own: string, url: URL, subprotocol: string | undefined, context: ProbeContext) {
  const { protocol, hostname } = new URL(own);
  let last: Foreign | null = null;
  for (const origin of [FOREIGN, "null", `${protocol}//${hostname}.evil.example`]) {
    last = await asForeign(origin, url, subprotocol, context);
    if (refused(last) !== "pass") break;
  }
  return last;
}

async function asForeign(
  origin: string,
  url: URL,
  subprotocol: string | undefined,
  context: ProbeContext,
): Promise<Foreign> {
  const { status, socket } = await openSocket(url, { origin, subprotocol }, context);
  if (!socket) return { origin, status, close: null };
  const end = ended(socket, context.signal);
  await end.within(SENT_AWAY_MS);
  const close = { code: end.code(), early: end.code() !== null };
  socket.terminate();
  context.signal.throwIfAborted();
  return { origin, status, close };
}
