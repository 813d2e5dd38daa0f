import { afterEach, expect, it } from "vitest";
import { WORKSPACE } from "@/lib/db/entries";
import { joined } from "@/lib/db/person.test-fixture";
import { workspaceStream } from "@/lib/db/workspace";
import { write } from "@/lib/db/writer";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import { ownFactors } from "./own-factors";

const by = { kind: "installation" as const, id: "installation", name: "Countersign" };
const happens = (fact: WorkspaceFact) =>
  write(workspaceStream, WORKSPACE, { by, guard: {}, decide: () => ({ facts: [fact], answer: {} }) });
const demand = (owners: boolean) => happens({ type: "second-factor.demanded", demand: { owners, signers: false } });

afterEach(() => demand(false));

it("are offered with what will be taken: not the password alone where a second factor is demanded", async () => {
  const ada = await joined("Ada Byron", "owner");
  await demand(true);
  expect(await ownFactors(ada)).toMatchObject({ list: [], demanded: true, methods: ["password"] });
  await happens({ type: "factor.enrolled", person: ada.id, factor: ada.id, kind: "totp", name: "Phone" });
  expect(await ownFactors(ada)).toMatchObject({ demanded: true, methods: ["totp"] });
  expect((await ownFactors(ada, true)).methods).toEqual(["totp", "password"]);
  await demand(false);
  expect(await ownFactors(ada)).toMatchObject({ demanded: false, methods: ["totp", "password"] });
});
