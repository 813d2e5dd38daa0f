import { z } from "@hono/zod-openapi";
import { blockItem } from "@/lib/commands/block-item";
import { excludeItem } from "@/lib/commands/exclude-item";
import { failItem } from "@/lib/commands/fail-item";
import { ReasonedAnswer } from "@/lib/commands/reasoned-answer";
import { TickItem, tickItem } from "@/lib/commands/tick-item";
import { untickItem } from "@/lib/commands/untick-item";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const ofItem = { deployment: true, item: true } as const;
const answer = z.object({ seq: z.number() });
const body = ReasonedAnswer.omit(ofItem);

const at = "/deployments/{id}/items/{item}";
const tick = act(`${at}/tick`, { summary: "Answer an item: done", body: TickItem.omit(ofItem), answer });
const untick = act(`${at}/untick`, { summary: "Open an item again", body, answer });
const fail = act(`${at}/fail`, { summary: "Answer an item: tried, and it is not so", body, answer });
const block = act(`${at}/block`, { summary: "Answer an item: it waits for something else", body, answer });
const exclude = act(`${at}/exclude`, { summary: "Answer an item: not applicable here", body, answer });

/** An item as its path names it. */
const named = ({ id, item }: { id: string; item: string }) => ({ deployment: id, item });

/** What is answered in a deployment. `rev` is the revision the person saw; another one is refused with the state now. */
export const items = noun()
  .openapi(tick, async (c) =>
    c.json(await tickItem({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(untick, async (c) =>
    c.json(await untickItem({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(fail, async (c) =>
    c.json(await failItem({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(block, async (c) =>
    c.json(await blockItem({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(exclude, async (c) =>
    c.json(await excludeItem({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  );
