import { offerLink } from "@/lib/access/links";
import { workspaceNow } from "./command";

/** The address with which the first owner makes an account, anew each time; null once there is an owner. */
export async function offerOwnership(): Promise<string | null> {
  const { people } = await workspaceNow();
  const owned = Object.values(people).some(({ account, joined }) => account === "owner" && joined);
  return owned ? null : offerLink("owner", null);
}
