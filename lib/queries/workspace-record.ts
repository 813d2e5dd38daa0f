import { entriesOf, WORKSPACE } from "@/lib/db/entries";
import { readWorkspace } from "@/lib/db/workspace";
import { describeWorkspace } from "@/lib/domain/workspace/describe";
import { WorkspaceFact } from "@/lib/domain/workspace/fact";
import { type Ledger, type LedgerAsk, ledger } from "./ledger";

/** What happened to people, systems, templates and networks, newest first. `ask` pages back and filters. */
export async function workspaceRecord(ask: LedgerAsk = {}): Promise<Ledger> {
  const workspace = await readWorkspace();
  return ledger(WORKSPACE, ask, async (after, upTo) => {
    const entries = await entriesOf(WORKSPACE, WorkspaceFact, after, upTo);
    return entries.map((entry) => ({ ...entry, what: describeWorkspace(workspace, entry.fact) }));
  });
}
