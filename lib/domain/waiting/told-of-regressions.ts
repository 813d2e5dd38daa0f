import { plain } from "@/lib/domain/checklist/checklist";
import type { Answer, Deployment } from "@/lib/domain/deployment/deployment";
import { stageStates } from "@/lib/domain/signoff/stages";
import type { Told } from "./told";

/** Items that a failing probe opened again: for whoever had signed for them, and whoever had answered them. */
export const toldOfRegressions = (deployment: Deployment, { id }: { id: string }): Told[] => {
  const stale = staleOf(deployment, id);
  return deployment.checklist.items.flatMap((item): Told[] => {
    const answer = deployment.answers[item.id];
    if (!answer?.regressed || !answer.at) return [];
    const { at, regressed } = answer;
    const roles = stale.filter(({ items }) => items.has(item.id)).map(({ role }) => role);
    const what = `“${plain(item.words)}” is open again by run ${regressed.run.slice(0, 8)}. ${answer.reason}`;
    const about = { item: item.id };
    if (roles.length > 0) {
      return roles.map((role) => ({
        ...{ at, about },
        text: `A probe failed after you signed as ${role}, and your signature is stale: ${what}`,
      }));
    }
    return regressed.answered?.id === id ? [{ at, about, text: `${answeredWords(regressed)}: ${what}` }] : [];
  });
};

const answeredWords = ({ automatic }: NonNullable<Answer["regressed"]>): string =>
  automatic ? "A probe failed that you had set to automatic" : "A probe failed after you had ticked its item";

/** The stale signatures somebody gave, each with the items it covers. */
const staleOf = (deployment: Deployment, id: string) =>
  stageStates(deployment).flatMap(({ roles }) =>
    roles.flatMap(({ role, current }) =>
      current
        .filter(({ signature, standing }) => signature.by.id === id && standing === "stale")
        .map(({ signature }) => ({ role, items: new Set(signature.covered.items.map((item) => item.id)) })),
    ),
  );
