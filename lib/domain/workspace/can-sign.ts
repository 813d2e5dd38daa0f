import { may } from "@/lib/domain/access";
import type { Person } from "./workspace";

/** Whether a person could give a signature today, for whatever role they hold. */
export const canSign = ({ joined, disabled, account }: Pick<Person, "joined" | "disabled" | "account">): boolean =>
  joined && !disabled && may(account, "sign");
