import fc from "fast-check";
import { it } from "vitest";
import { Story } from "@/lib/domain/deployment/sample.test-fixture";
import { asking, confirmingPaper, entering, granting, unwaiving } from "./accepting-acts.test-fixture";
import { fresh } from "./account.test-fixture";
import { answering, confirming, showing } from "./answering-acts.test-fixture";
import { adding, going, moving, retargeting, upgrading } from "./changing-acts.test-fixture";
import { probing } from "./probing-acts.test-fixture";
import { preparing, signing, withdrawing } from "./signing-acts.test-fixture";

const anyAct = [
  ...[answering, answering, answering, preparing, preparing, preparing, signing, signing, signing],
  ...[asking, asking, granting, granting, unwaiving, entering, entering, confirmingPaper, confirmingPaper],
  ...[withdrawing, probing, probing, probing, showing, retargeting, confirming, upgrading, adding, moving, going],
];

it("never counts a signature for a state other than the one signed, whatever happens in whatever order", () => {
  fc.assert(
    fc.property(fc.commands(anyAct, { maxCommands: 40, size: "max" }), (acts) => {
      fc.modelRun(() => ({ model: fresh(), real: { story: new Story() } }), acts);
    }),
    { numRuns: 200 },
  );
}, 120_000);
