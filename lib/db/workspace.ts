import "server-only";
import { WorkspaceFact } from "@/lib/domain/workspace/fact";
import { emptyWorkspace, evolveWorkspace, type Workspace } from "@/lib/domain/workspace/workspace";
import { WORKSPACE } from "./entries";
import { known, read, type Stream } from "./stream";
import { workspaceRows } from "./workspace-rows";

/** The one stream of people, systems, templates, policies and networks. */
export const workspaceStream: Stream<Workspace, WorkspaceFact> = {
  kind: "workspace",
  fact: WorkspaceFact,
  evolve: (workspace, entry) => evolveWorkspace(workspace ?? emptyWorkspace, entry),
  evolveAll: (workspace, entries) =>
    entries.reduce<Workspace | undefined>((state, entry) => evolveWorkspace(state ?? emptyWorkspace, entry), workspace),
  rows: workspaceRows,
};

/** The workspace as it stands at the head of its record. */
export const readWorkspace = async (): Promise<Workspace> => (await read(workspaceStream, WORKSPACE)) ?? emptyWorkspace;

/** The workspace at least as of one of its entries; asks the database only where this process has not read that far. */
export async function workspaceAt(seq: number): Promise<Workspace> {
  const before = known(workspaceStream, WORKSPACE);
  return before && before.seq >= seq ? before : readWorkspace();
}
