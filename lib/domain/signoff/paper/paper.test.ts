import { describe, expect, it } from "vitest";
import {
  anna,
  BEFORE_GO,
  bob,
  cora,
  dan,
  launching,
  person,
  refused,
  Story,
} from "@/lib/domain/deployment/sample.test-fixture";
import { coveredBy } from "../covered";
import { stageStates } from "../stages";
import { stateHash } from "../state-hash";
import { confirmPaper } from "./confirm-paper";
import { enterPaper } from "./enter-paper";
import { refusePaper } from "./refuse-paper";
import { signerObjections } from "./signer-objections";

const scan = { name: "scan.pdf", media: "application/pdf", bytes: 900, sha256: "f".repeat(64) };
const prepared = () => new Story().ticks(cora, ...BEFORE_GO);
const annaSigned = { ...anna, disabled: false };

/** What the sign page sends for Anna's paper, for the state as it is; `over` takes the place of it. */
function given({ deployment }: Story, over: Partial<Parameters<typeof enterPaper>[2]> = {}) {
  const [stage] = deployment.checklist.stages;
  if (!stage) throw new Error("no stage");
  const words = { meaning: "Reviewed on paper.", comment: null, signedOn: "2025-11-28", scan };
  return {
    ...{ stage: "technical", role: "DevOps Engineer", signer: annaSigned, decision: "approve" as const, ...words },
    ...{ stateHash: stateHash(coveredBy(deployment, stage, "DevOps Engineer")), now: "2025-11-28T23:30:00.000Z" },
    ...over,
  };
}

const enter = (story: Story, over = {}, by = cora) => enterPaper(story.deployment, by, given(story, over));
const entered = (story = prepared(), over = {}) => story.tell(cora, ...enter(story, over));
const confirm = (story: Story, by = dan, signer: typeof annaSigned | undefined = annaSigned) =>
  confirmPaper(story.deployment, by, { paper: 7, signer });
const role = (story: Story) => stageStates(story.deployment)[0]?.roles[0];

describe("entering a signature on paper", () => {
  it("keeps what the paper says and the state that was shown, and counts for nothing yet", () => {
    const story = prepared();
    expect(enter(story)).toEqual([
      {
        ...{ type: "paper.entered", stage: "technical", role: "DevOps Engineer", decision: "approve" },
        ...{ signer: { id: "anna", name: "Anna Kovács" }, meaning: "Reviewed on paper.", comment: null },
        ...{ signedOn: "2025-11-28", scan, scope: null, stateHash: given(story).stateHash },
      },
    ]);
    expect(role(entered())?.standing).toBe("missing");
  });

  it("is one event when it is sent again, and waits before another of the same signer", () => {
    const story = entered();
    expect(enter(story)).toEqual([]);
    const waits =
      "A signature on paper of Anna Kovács as DevOps Engineer, entered by Cora Stone, waits to be confirmed. Confirm it or refuse it first.";
    expect(refused(() => enter(story, {}, dan))).toBe(waits);
    expect(refused(() => enter(story, { decision: "reject" }))).toBe(waits);
    expect(refused(() => enter(story, { scan: { ...scan, sha256: "e".repeat(64) } }))).toBe(waits);
  });

  it("is refused to its signer, to viewers, and where there is no such stage", () => {
    const story = prepared();
    expect(refused(() => enter(story, {}, anna))).toMatch(/^Somebody else enters a signature that you gave on paper/);
    expect(refused(() => enter(story, {}, person("vera", "viewer")))).toMatch(
      /^To enter a signature given on paper takes/,
    );
    expect(refused(() => enter(story, { stage: "none" }))).toMatch(/^There is no such stage/);
  });

  it.each([
    ["2025-11-29", "taken"],
    ["2025-11-28", "taken"],
    [
      "2025-11-27",
      "The date on the paper, 2025-11-27, is before the day this deployment was opened: 2025-11-28 in Europe/Prague. What it vouches for was not there to be seen.",
    ],
    ["2025-11-30", "The date on the paper is in the future: today is 2025-11-29 in Europe/Prague."],
  ])("reads the date %s in the zone of the deployment", (signedOn, sentence) => {
    const story = prepared();
    const said = enterPaper.bind(null, story.deployment, cora, given(story, { signedOn }));
    expect(sentence === "taken" ? said().length : refused(said)).toBe(sentence === "taken" ? 1 : sentence);
  });

  it("may be dated the day the deployment was opened where it is", () => {
    const zone = "Pacific/Kiritimati";
    const story = new Story({ zone }).ticks(cora, ...BEFORE_GO);
    expect(refused(() => enter(story, { signedOn: "2025-11-28" }))).toContain(`was opened: 2025-11-29 in ${zone}`);
    expect(enter(story, { signedOn: "2025-11-29" })).toHaveLength(1);
  });

  it("takes a PDF, a PNG or a JPEG there is room for", () => {
    const story = prepared();
    for (const media of ["application/pdf", "image/png", "image/jpeg"])
      expect(enter(story, { scan: { ...scan, media } })).toHaveLength(1);
    for (const media of ["image/gif", "application/octet-stream"])
      expect(refused(() => enter(story, { scan: { ...scan, media } }))).toMatch(/^The scan has to be a PDF/);
    expect(refused(() => enter(story, { scan: { ...scan, bytes: 400_000_001 } }))).toMatch(/more than 400 MB/);
  });

  it("meets what its signer would meet", () => {
    expect(refused(() => enter(new Story()))).toMatch(/^5 items in the scope of DevOps Engineer are not resolved/);
    const story = prepared();
    expect(refused(() => enter(story, { signer: { ...bob, disabled: false } }))).toMatch(
      /does not hold the role DevOps/,
    );
    expect(refused(() => enter(story, { signer: { ...annaSigned, disabled: true } }))).toBe(
      "Anna Kovács is disabled and signs nothing any more.",
    );
    expect(refused(() => enter(story, { signer: { ...annaSigned, account: "viewer" } }))).toBe(
      "Anna Kovács may not sign: their account is that of a viewer.",
    );
    const signed = prepared().signs(anna, "technical", "DevOps Engineer");
    expect(refused(() => enter(signed))).toMatch(/has approved already/);
    expect(refused(() => enter(launching()))).toMatch(/^Go was called/);
    expect(signerObjections(story.deployment, given(story))).toEqual([]);
  });

  it("rejects with the reason on the paper, over open items too", () => {
    const story = new Story();
    const reject = { decision: "reject", comment: null };
    expect(refused(() => enter(story, reject))).toBe(
      "Say why it was rejected, in two words or more, as the paper does.",
    );
    expect(enter(story, { ...reject, comment: "image is unsigned" })).toHaveLength(1);
  });

  it("is refused over another state than the one shown", () => {
    expect(refused(() => enter(prepared(), { stateHash: "0".repeat(64) }))).toMatch(/^Something the paper vouches for/);
  });
});

describe("confirming a signature on paper", () => {
  it("makes it count for who signed, from then on, over what there was when it was entered", () => {
    const story = entered();
    story.tell(dan, ...confirm(story));
    const { standing, signature } = role(story) ?? {};
    expect(standing).toBe("approved");
    expect(signature).toMatchObject({
      ...{ seq: 8, by: { kind: "person", id: "anna", name: "Anna Kovács" }, method: "paper", decision: "approve" },
      paper: {
        scan,
        signedOn: "2025-11-28",
        entered: { seq: 7, by: { id: "cora" } },
        confirmed: { by: { id: "dan" } },
      },
    });
    expect(signature?.stateHash).toBe(stateHash(signature?.covered ?? expect.fail()));
    story.tell(cora, { type: "item.unticked", item: "i1", reason: "not so" });
    expect(role(story)?.standing).toBe("stale");
  });

  it("counts for its signer, not for who entered or confirmed it, in four-eyes and in one role a person", () => {
    const [story] = [prepared()].map((one) => entered(one));
    story?.tell(dan, ...confirm(story)).signs(bob, "technical", "Security Engineer");
    expect(story && stageStates(story.deployment)[0]?.complete).toBe(true);
    const both = person("anna", "member", "DevOps Engineer", "Security Engineer");
    const second = {
      ...given(story ?? expect.fail(), { role: "Security Engineer" }),
      signer: { ...both, disabled: false },
    };
    expect(refused(() => enterPaper((story ?? expect.fail()).deployment, cora, second))).toMatch(
      /has signed as DevOps/,
    );
  });

  it("is for a third person: neither who entered it nor its signer, nor a viewer", () => {
    const story = entered();
    expect(refused(() => confirm(story, cora))).toBe("You entered this signature; somebody else confirms it.");
    expect(refused(() => confirm(story, anna))).toBe("This is your own signature on paper; somebody else confirms it.");
    expect(refused(() => confirm(story, person("vera", "viewer")))).toMatch(/^To enter a signature given on paper/);
  });

  it("is one event, and says who was faster", () => {
    const story = entered();
    story.tell(dan, ...confirm(story));
    expect(confirm(story)).toEqual([]);
    expect(refused(() => confirm(story, bob))).toBe("Dan Lind confirmed this already; it counts.");
    expect(refused(() => confirmPaper(story.deployment, dan, { paper: 99, signer: annaSigned }))).toMatch(
      /^There is no such signature on paper/,
    );
  });

  it("is refused after something it covers changed, in words, and the paper is entered anew", () => {
    const story = entered().tell(cora, { type: "item.unticked", item: "i1", reason: "not so" });
    story.tell(cora, { type: "evidence.added", item: "i3", shown: { kind: "note", text: "12 rows" } });
    expect(refused(() => confirm(story))).toBe(
      "What this signature vouches for changed since it was entered: “Database created” (done, now open) and " +
        "“Full backup” (its evidence changed). Refuse it, and have the paper entered anew.",
    );
    story.tell(dan, ...refusePaper(story.deployment, dan, { paper: 7, reason: "changed since then" }));
    expect(refused(() => confirm(story))).toBe("Dan Lind refused this already: “changed since then”.");
    story.ticks(cora, "i1");
    expect(enter(story)).toHaveLength(1);
    const framed = entered().tell(cora, { type: "target.changed", target: "2.0.0", digest: null, reason: "newer" });
    expect(refused(() => confirm(framed))).toMatch(/the version to be released changed/);
  });

  it("is refused where its signer lost the role, was disabled, or is gone", () => {
    const story = entered();
    expect(refused(() => confirm(story, dan, { ...annaSigned, roles: [] }))).toMatch(/does not hold the role DevOps/);
    expect(refused(() => confirm(story, dan, { ...annaSigned, disabled: true }))).toMatch(/is disabled/);
    expect(refused(() => confirmPaper(story.deployment, dan, { paper: 7, signer: undefined }))).toBe(
      "Anna Kovács is not known here.",
    );
    const signed = entered().signs(anna, "technical", "DevOps Engineer");
    expect(refused(() => confirm(signed))).toMatch(/has approved already/);
  });
});
