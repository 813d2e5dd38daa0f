import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { listing } from "@/lib/domain/listing";
import { differenceWords } from "@/lib/domain/signoff/difference-words";
import { stageStates } from "@/lib/domain/signoff/stages";
import { holdsRole } from "@/lib/domain/workspace/holds-role";
import { toldOfFollowUps } from "./told-of-follow-ups";
import { toldOfRegressions } from "./told-of-regressions";
import { toldOfWaivers } from "./told-of-waivers";

/** What a person is told: a sentence, when it happened, and the part of the deployment it is about. */
export type Told = { at: string; text: string; about: About };
export type About = { stage: string; role: string } | { item: string } | { followUp: number } | null;

type Reader = Pick<Acting, "id" | "roles">;

/** Everything in a deployment that somebody else did and this person is told, newest first. */
export const told = (deployment: Deployment, reader: Reader): Told[] =>
  [
    ...skipped(deployment, reader),
    ...stale(deployment, reader),
    ...decided(deployment, reader),
    ...onPaper(deployment, reader),
    ...reviewed(deployment, reader),
    ...toldOfWaivers(deployment, reader),
    ...toldOfRegressions(deployment, reader),
    ...toldOfFollowUps(deployment, reader),
  ].sort((one, other) => other.at.localeCompare(one.at));

/** Whoever holds a role that a break-glass went over (domain.md rule 11). */
function skipped({ forced, system }: Deployment, reader: Reader): Told[] {
  if (!forced || forced.by.id === reader.id) return [];
  return forced.skipped
    .filter(({ role }) => holdsRole(reader, role, system.id))
    .map((about) => ({
      at: forced.at,
      text: `${forced.by.name} broke the glass and went ahead without ${about.role}: “${forced.reason}”`,
      about,
    }));
}

/** Whose signature no longer counts, since the last change of what it covered. */
const stale = (deployment: Deployment, { id }: Reader): Told[] =>
  stageStates(deployment).flatMap((stage) =>
    stage.roles
      .flatMap(({ role, current }) => current.map((one) => ({ role, ...one })))
      .filter(({ signature, standing }) => signature.by.id === id && standing === "stale")
      .map(({ role, differences }) => ({
        at: lastChange(deployment, differences),
        text: `Your signature as ${role} is stale: ${listing(differences.map(differenceWords), 1)}`,
        about: { stage: stage.id, role },
      })),
  );

function lastChange({ answers, at }: Deployment, differences: readonly { item: string | null }[]): string {
  const changed = differences.flatMap(({ item }) => (item === null ? [] : (answers[item]?.at ?? [])));
  return changed.sort().at(-1) ?? at;
}

/** Whoever opened a deployment hears who stops it. */
function decided(deployment: Deployment, { id }: Reader): Told[] {
  if (deployment.opened.by.id !== id) return [];
  const { noGo, signatures } = deployment;
  const vetoes = noGo && noGo.by.id !== id ? [noGo] : [];
  return [
    ...vetoes.map(({ at, by, reason }) => ({ at, text: `${by.name} declared NO-GO: “${reason}”`, about: null })),
    ...signatures
      .filter(({ decision, by }) => decision === "reject" && by.id !== id)
      .map(({ at, by, stage, role, comment }) => ({
        at,
        text: `${by.name} rejected as ${role}: “${comment}”`,
        about: { stage, role },
      })),
  ];
}

/** In whose name something was signed on paper, and who entered it. */
const onPaper = ({ papers }: Deployment, { id }: Reader): Told[] =>
  papers.flatMap(({ signer, role, stage, entered, confirmed, refused }) => {
    const heard = [
      { who: signer.id, moment: entered, text: `entered a signature on paper in your name, as ${role}` },
      { who: signer.id, moment: confirmed, text: `confirmed the signature on paper in your name, as ${role}` },
      {
        who: entered.by.id,
        moment: refused,
        text: `refused the signature on paper of ${signer.name} as ${role}: “${refused?.reason}”`,
      },
    ];
    return heard.flatMap(({ who, moment, text }) =>
      moment && who === id ? [{ at: moment.at, text: `${moment.by.name} ${text}`, about: { stage, role } }] : [],
    );
  });

/** Whoever broke the glass hears what was found. */
function reviewed({ forced }: Deployment, { id }: Reader): Told[] {
  const review = forced?.review;
  if (!review || forced.by.id !== id) return [];
  const found = review.finding.replace("-", " ");
  return [
    { at: review.at, text: `${review.by.name} found your break-glass ${found}: “${review.comment}”`, about: null },
  ];
}
