import { isDemandedOf } from "@/lib/domain/factor/demand";
import { Refusal } from "@/lib/domain/refusal";
import { asker } from "./asker";
import { workspaceNow } from "./command";
import type { Context } from "./context";

/** Refuses where the workspace demands a second factor of whoever asks, and none of theirs was given. */
export async function demandSecondFactor(context: Context, given: unknown): Promise<void> {
  if (given) return;
  const { demand } = await workspaceNow();
  if (isDemandedOf(demand, asker(context)))
    throw new Refusal(
      "forbidden",
      "This workspace asks for a second factor of you: sign with a code of your app or with a passkey, not with the password alone.",
    );
}
