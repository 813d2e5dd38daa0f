import type { Checklist, Stage, StageRole } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { fittingChoices } from "@/lib/domain/checklist/choosing/fitting-choices";
import { renameSigners } from "@/lib/domain/checklist/choosing/rename-signers";
import { quoted } from "@/lib/domain/checklist/versions/quoted";

/** A version that was published, with the choices made for it. */
type Chosen = { checklist: Checklist; choices: Choices };

/**
 * The choices of a version for the next one, which has its ids (`carry`): the go point before the section or item it
 * stood before, and everything else by id; `readings` are those it was read with. `lost` says in sentences what holds no
 * more, or needs another look.
 */
export function carryChoices(
  before: Chosen,
  now: Checklist,
  readings: NonNullable<Choices["readings"]>,
): { choices: Choices; lost: string[] } {
  const { readings: _, goLine, stages, ...rest } = before.choices;
  const left = new Map([...now.sections, ...now.items].map(({ id, line }) => [id, line]));
  const stands = goLine === undefined ? undefined : lineNow(goLine, before.checklist, left);
  return {
    choices: {
      ...fittingChoices(rest, now),
      ...(Object.keys(readings).length === 0 ? {} : { readings }),
      ...(stands === undefined ? {} : { goLine: stands }),
      ...(stages === undefined ? {} : { stages: stages.map((stage) => narrowed(stage, left)) }),
    },
    lost: [
      ...(goLine !== undefined && stands === undefined ? [GO_LOST] : []),
      ...(stages === undefined
        ? []
        : stagesLost(stages, before.checklist, renameSigners(now, rest.renamed ?? {}), left)),
    ],
  };
}

const GO_LOST = "What go was to stand before is gone: see where the launch begins.";

type Left = ReadonlyMap<string, number>;

function lineNow(goLine: number | null, { sections, items }: Checklist, left: Left): number | null | undefined {
  if (goLine === null) return null;
  const behind = [...sections, ...items].filter(({ line }) => line >= goLine);
  const first = behind.sort((a, b) => a.line - b.line)[0];
  return first && left.get(first.id);
}

const narrowed = ({ roles, ...stage }: Stage, left: Left): Stage => ({
  ...stage,
  roles: roles.map(({ role, sections }) => {
    const scope = sections?.filter((id) => left.has(id)) ?? [];
    return { role, sections: scope.length === 0 ? null : scope };
  }),
});

function stagesLost(stages: readonly Stage[], before: Checklist, now: Checklist, left: Left): string[] {
  const [signed, sign] = [signersOf(before), signersOf(now)];
  const chosen = new Set(stages.flatMap(({ roles }) => roles.map(({ role }) => role)));
  const fresh = [...sign].filter((role) => !signed.has(role) && !chosen.has(role));
  const gone = [...signed].filter((role) => !sign.has(role) && chosen.has(role));
  return [
    ...stages.flatMap(({ roles }) => roles.filter((role) => isCut(role, left))).map(({ role }) => scopeLost(role)),
    ...fresh.map(
      (role) => `${quoted(role)} signs in the document now, but not in the stages as chosen: see who signs.`,
    ),
    ...gone.map((role) => `${quoted(role)} signs no more in the document, but in the stages as chosen: see who signs.`),
  ];
}

const signersOf = ({ slots }: Checklist) => new Set(slots.map(({ role }) => role));

const isCut = ({ sections }: StageRole, left: Left) => sections?.some((id) => !left.has(id)) ?? false;
const scopeLost = (role: string) =>
  `A section that ${quoted(role)} answered for is gone: see what the role answers for.`;
