import type { Deployment } from "@/lib/domain/deployment/deployment";

/** Whether it takes a second person to say that an item is not applicable. */
export const isCritical = ({ policy }: Pick<Deployment, "policy">, item: string): boolean =>
  policy.critical?.includes(item) ?? false;
