import { z } from "zod";
import { BaseUrl } from "@/lib/domain/base-url";
import { Refusal } from "@/lib/domain/refusal";
import { Zone } from "@/lib/domain/zone";
import { onWorkspace } from "./command";

export const CreateSystem = z.object({
  name: z.string().trim().min(1, "Give the system a name.").max(120),
  zone: Zone,
  baseUrl: BaseUrl.nullable(),
});

/** Adds an application that is deployed. */
export const createSystem = onWorkspace({
  input: CreateSystem,
  deed: "create-systems",
  decide: ({ systems }, input, { newId }) => {
    const taken = Object.values(systems).find(({ name }) => name.toLowerCase() === input.name.toLowerCase());
    if (taken) throw new Refusal("conflict", `There is a system called “${taken.name}” already. Choose another name.`);
    const system = newId();
    return { facts: [{ type: "system.created", system, ...input }], answer: { id: system } };
  },
});
