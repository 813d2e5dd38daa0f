import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { hash } from "@node-rs/argon2";
import { connect } from "../steps/connect.mjs";
import { answersOf } from "./answers.mjs";
import { ITEMS } from "./checklist.mjs";
import { openDeployment } from "./deployment.mjs";
import { idle } from "./idle.mjs";
import { ask } from "./load.mjs";
import { PASSWORD, signedIn } from "./signed-in.mjs";
import { median, percentile, spread } from "./statistics.mjs";

const REPETITIONS = 5;
const ROUNDS = 100;
const ROLE = "DevOps Engineer";

/**
 * A signature over 200 items against a tick, in turn: every round ticks an item of one deployment, signs another whose
 * items are all done, and takes both back. What is taken is how long the person waits for the answer, the password's own
 * hash left out.
 */
export async function measure(place) {
  const signer = await cheaplyProven(place);
  await rounds(place, signer, ROUNDS);
  const results = [];
  for (let n = 1; n <= REPETITIONS; n++) {
    const quiet = await idle();
    const result = await rounds(place, signer, ROUNDS);
    results.push(result.sign / result.tick);
    console.log(
      `  ${n}  tick p50 ${result.tick.toFixed(2)} ms   signature p50 ${result.sign.toFixed(2)} ms` +
        `   × ${results.at(-1).toFixed(2)}${quiet ? "" : "   (machine busy)"}`,
    );
  }
  console.log(
    `  signature of ${ITEMS} items p50 / tick p50: ${spread(results)}   goal ≤ 3   (${median(results) <= 3 ? "met" : "missed"})`,
  );
}

/**
 * Somebody who holds the role and proves with a password whose stored hash costs next to nothing to follow: the cost of
 * a real one is chosen, and no part of what signing takes.
 */
async function cheaplyProven({ url, owner, database }) {
  const email = `bench-${randomUUID()}@example.com`;
  const roles = [{ role: ROLE, system: null }];
  const { id, link } = await owner.post("/people", { email, name: "Bench signer", account: "member", roles });
  const signer = await signedIn(url, link, email);
  const cheap = await hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  await connect(database.owner, (client) =>
    client.query("UPDATE credential SET password = $2 WHERE person = $1", [id, cheap]),
  );
  return signer;
}

/** Rounds on two deployments of their own: the medians { tick, sign } in milliseconds. */
async function rounds(place, signer, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ticked = answersOf({ url: place.url, deployment: await opened(place), agent });
  const { headers } = place.owner;
  const { sign, withdraw } = await signingOf(place, { signer, agent });
  const [ticks, signatures] = [[], []];
  for (let n = 1; n <= count; n++) {
    const item = `i${(n % ITEMS) + 1}`;
    ticks.push(await ticked.tick(item, headers));
    await ticked.untick(item, headers);
    const { took, seq } = await sign();
    signatures.push(took);
    await withdraw(seq);
  }
  agent.destroy();
  return { tick: percentile(ticks, 0.5), sign: percentile(signatures, 0.5) };
}

const opened = (place) => openDeployment(place, `Signed ${randomUUID().slice(0, 8)}`);

/** Signing what the page of one deployment shows, all of whose items are done. */
async function signingOf(place, { signer, agent }) {
  const deployment = await opened(place);
  const answers = answersOf({ url: place.url, deployment, agent });
  for (let n = 1; n <= ITEMS; n++) await answers.tick(`i${n}`, place.owner.headers);
  const at = `/deployments/${deployment}`;
  const page = await shown(place.url, { at, agent, headers: { cookie: signer.headers.cookie } });
  const post = async (path, body) => {
    const begun = performance.now();
    const asked = { agent, method: "POST", headers: { ...signer.headers, "idempotency-key": randomUUID() } };
    const { status, body: answer } = await ask(`${place.url}/api/v1${at}${path}`, {
      ...asked,
      body: JSON.stringify(body),
    });
    const took = performance.now() - begun;
    if (status !== 200) throw new Error(`${path} answered ${status}: ${answer}`);
    return { took, seq: JSON.parse(answer).seq };
  };
  const meaning = "I have looked at all of it and it is ready.";
  const said = { role: ROLE, decision: "approve", meaning, comment: null, password: PASSWORD, ...page };
  return {
    sign: () => post("/signatures", said),
    withdraw: (seq) => post(`/signatures/${seq}/withdraw`, { reason: "It was only measured." }),
  };
}

/** The stage of the role and the hash of what is signed, as its page shows them. */
async function shown(url, { at, ...asked }) {
  const { body } = await ask(`${url}/api/v1${at}`, asked);
  const stage = JSON.parse(body).stages.find(({ roles }) => roles.some(({ role }) => role === ROLE)).id;
  const page = await ask(`${url}${at}/sign/${stage}/${encodeURIComponent(ROLE)}`, asked);
  const stateHash = /at entry (?:<!-- -->)?\d+<br\/>([0-9a-f]{64})/.exec(page.body)?.[1];
  if (!stateHash) throw new Error("The sign page does not show the hash of what is signed.");
  return { stage, stateHash };
}
