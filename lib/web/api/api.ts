import { z } from "zod";
import { answerTo } from "@/lib/web/answer";
import { border } from "@/lib/web/border";
import { apiHeaders } from "@/lib/web/headers";
import { sentence } from "@/lib/web/sentence";
import { signedIn } from "@/lib/web/signed-in";
import { breakGlass } from "./break-glass";
import { bundles } from "./bundles";
import { delegations } from "./delegations";
import { deployments } from "./deployments";
import { domains } from "./domains";
import { evidence } from "./evidence";
import { exports } from "./exports";
import { factors } from "./factors";
import { files } from "./files";
import { followUps } from "./follow-ups";
import { health } from "./health";
import { heartbeats } from "./heartbeats";
import { items } from "./items";
import { links } from "./links";
import { maintenance } from "./maintenance";
import { networks } from "./networks";
import { noun } from "./noun";
import { papers } from "./papers";
import { people } from "./people";
import { probeKinds } from "./probe-kinds";
import { probes } from "./probes";
import { record } from "./record";
import { releases } from "./releases";
import { secrets } from "./secrets";
import { session } from "./session";
import { signatures } from "./signatures";
import { streams } from "./streams";
import { systems } from "./systems";
import { templates } from "./templates";
import { upgrades } from "./upgrades";
import { waiting } from "./waiting";
import { waivers } from "./waivers";

z.config({ localeError: sentence });

const door = noun().basePath("/api/v1");

door.use(async (c, next) => {
  await next();
  // What somebody sent is given out under a policy of its own, stricter than that of every other answer.
  for (const [name, value] of Object.entries(apiHeaders))
    if (name !== "Content-Security-Policy" || !c.res.headers.has(name)) c.res.headers.set(name, value);
});
door.use(border, signedIn);

door.onError((error, c) => {
  const { status, headers, body } = answerTo(error);
  return c.json(body, status, headers);
});
door.notFound((c) =>
  c.json({ code: "missing", message: "There is nothing at this address. See /api/v1/openapi.json." }, 404),
);

/** The one door for writes, and for all that the browser asks: a line per noun. */
export const api = door
  .route("/", health)
  .route("/", session)
  .route("/", links)
  .route("/", factors)
  .route("/", people)
  .route("/", systems)
  .route("/", secrets)
  .route("/", maintenance)
  .route("/", domains)
  .route("/", delegations)
  .route("/", templates)
  .route("/", networks)
  .route("/", deployments)
  .route("/", releases)
  .route("/", breakGlass)
  .route("/", items)
  .route("/", upgrades)
  .route("/", probeKinds)
  .route("/", probes)
  .route("/", heartbeats)
  .route("/", signatures)
  .route("/", waivers)
  .route("/", followUps)
  .route("/", papers)
  .route("/", files)
  .route("/", evidence)
  .route("/", exports)
  .route("/", bundles)
  .route("/", record)
  .route("/", streams)
  .route("/", waiting);

/** The routes and what they take and answer, for the typed client (`hc<Api>`). */
export type Api = typeof api;

api.doc31("/openapi.json", {
  openapi: "3.1.0",
  info: {
    title: "Countersign",
    version: "1",
    description:
      "Every refusal is { code, message, detail? } with a sentence to act on. Every act carries an Idempotency-Key: sent again with the same key it is answered as before and not repeated.",
  },
});
