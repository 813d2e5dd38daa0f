import { plain } from "@/lib/domain/checklist/checklist";
import { type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { About } from "./told";

/**
 * Something a person is waited for: what to do, what it is about and, where something else comes first, what that is, in
 * sentences.
 */
export type Task = {
  kind: "sign" | "waiver" | "paper" | "review" | "follow-up";
  text: string;
  about: About;
  first: string[];
};

/** What waits for the viewer of a state, in the order in which it holds others up. */
export const tasks = (
  deployment: Pick<Deployment, "checklist">,
  state: RunState,
  viewer: { id: string } | null,
): Task[] => [
  ...deciding(deployment, state),
  ...confirming(state),
  ...signing(state),
  ...reviewing(state),
  ...followingUp(state, viewer),
];

const deciding = ({ checklist }: Pick<Deployment, "checklist">, { waivers }: RunState): Task[] =>
  waivers
    .filter(({ mayDecide }) => mayDecide)
    .map(({ item, asked, reason, accepts }) => {
      const words = `“${plain(itemOf({ checklist }, item).words)}”`;
      const what = accepts === "as-it-is" ? `the waiver of ${words}` : `${words} being not applicable`;
      return {
        kind: "waiver",
        text: `Decide on ${what}, which ${asked.by.name} asks for: “${reason}”`,
        about: { item },
        first: [],
      };
    });

const confirming = ({ papers, acts }: RunState): Task[] =>
  papers
    .filter(({ refused, objection }) => acts.enterPaper && !refused && objection === null)
    .map(({ signer, role, stage, entered }) => ({
      kind: "paper",
      text: `Confirm the signature on paper of ${signer.name} as ${role}, which ${entered.by.name} entered`,
      about: { stage, role },
      first: [],
    }));

const signing = ({ waiting }: RunState): Task[] =>
  waiting.map(({ role, stage, standing, objections }) => ({
    kind: "sign",
    text: standing === "missing" ? `Sign as ${role}` : `Decide anew as ${role}`,
    about: { stage, role },
    first: objections,
  }));

const reviewing = ({ acts, forced }: RunState): Task[] =>
  acts.review && forced
    ? [
        {
          kind: "review",
          text: `Review the break-glass of ${forced.by.name}: “${forced.reason}”`,
          about: null,
          first: [],
        },
      ]
    : [];

/** Its owner, as long as it is open, also once the deployment is closed. */
const followingUp = ({ followUps }: RunState, viewer: { id: string } | null): Task[] =>
  followUps
    .filter(({ owner, mayClose }) => mayClose && owner?.id === viewer?.id)
    .map(({ seq, text, about }) => ({
      kind: "follow-up",
      text: `Follow up${about === null ? "" : ` on “${about}”`}: “${text}”`,
      about: { followUp: seq },
      first: [],
    }));
