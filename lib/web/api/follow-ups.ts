import { z } from "@hono/zod-openapi";
import { AssignFollowUp, assignFollowUp } from "@/lib/commands/assign-follow-up";
import { CloseFollowUp, closeFollowUp } from "@/lib/commands/close-follow-up";
import { NoteFollowUp, noteFollowUp } from "@/lib/commands/note-follow-up";
import { followUpOwners } from "@/lib/queries/follow-up-owners";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { ask } from "./ask";
import { noun } from "./noun";

const answer = z.object({ seq: z.number() });
const at = "/deployments/{id}/follow-ups";

const note = act(at, {
  summary: "Note something found after go",
  body: NoteFollowUp.omit({ deployment: true }),
  answer,
});
const assign = act(`${at}/{seq}/assign`, {
  summary: "Give a follow-up to somebody",
  body: AssignFollowUp.pick({ owner: true }),
  answer,
});
const close = act(`${at}/{seq}/close`, {
  summary: "Say what became of a follow-up",
  body: CloseFollowUp.pick({ comment: true }),
  answer,
});

const owners = ask(`${at}/owners`, {
  summary: "Who a follow-up can be given to",
  answer: z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) }),
});

/** A follow-up as its path names it. */
const named = ({ id, seq }: { id: string; seq: string }) => ({ deployment: id, followUp: Number(seq) });

/** What was found after go; each is named by the place of the entry that found it. */
export const followUps = noun()
  .openapi(note, async (c) =>
    c.json(await noteFollowUp({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(owners, async (c) => c.json({ people: await followUpOwners() }, 200))
  .openapi(assign, async (c) =>
    c.json(await assignFollowUp({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  )
  .openapi(close, async (c) =>
    c.json(await closeFollowUp({ ...c.req.valid("json"), ...named(c.req.valid("param")) }, contextOf(c)), 200),
  );
