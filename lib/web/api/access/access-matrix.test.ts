import { beforeAll, describe, expect, it } from "vitest";
import type { AccountRole } from "@/lib/domain/actor";
import type { Life } from "@/lib/domain/deployment/deployment";
import { answerRows } from "./answer-rows.test-fixture";
import { deploymentRows } from "./deployment-rows.test-fixture";
import { knocked, routes } from "./knocking.test-fixture";
import type { Cell, Row, Rows } from "./row.test-fixture";
import { workspaceRows } from "./workspace-rows.test-fixture";
import { arranged, cookieFor, KINDS, type Kind, LIVES, type Place, place, STRANGERS } from "./world.test-fixture";

const ROWS: Rows = { ...workspaceRows, ...deploymentRows, ...answerRows };
const ROWLESS = "Say who gets through these, with a row in one of the lib/web/api/access/*-rows.test-fixture.ts";
const RANK: Record<AccountRole, number> = { viewer: 0, member: 1, "release-manager": 2, owner: 3 };

let here: Place;
beforeAll(async () => {
  here = await place();
});

const enough = ({ least }: Row, who: Kind) => least === null || RANK[here.people[who].account] >= RANK[least];

/** Whether it is theirs to do in such a deployment, by the table. */
const passes = (row: Row, who: Kind, life: Life) =>
  enough(row, who) && (row.lives ?? LIVES).includes(life) && (row.only?.(life) ?? KINDS).includes(who);

async function cellOf(row: Row, life: Life): Promise<Cell> {
  const happened = row.happened?.(life, here) ?? [];
  return { ...here, life, deployment: await arranged(here, life, here.people[row.by ?? "manager"], happened) };
}

type Knocked = Awaited<ReturnType<typeof knocked>>;

/** With one of these codes, in a sentence, and with nothing in the record. */
function expectRefused({ status, answer, written }: Knocked, codes: readonly number[], at: string) {
  expect(codes, `${at}: ${answer.message}`).toContain(status);
  expect(answer.code, at).toMatch(/^[a-z-]+$/);
  expect(answer.message, at).toMatch(/^[\p{L}“].*[.?”]$/su);
  expect(written, `${at} wrote to the record`).toBe(false);
}

async function knockAs(who: Kind, route: string, refused: Cell) {
  const row = ROWS[route] as Row;
  const { life } = refused;
  const at = `${route} as ${who}, ${life}`;
  const through = passes(row, who, life);
  const again = !through && enough(row, who) && row.again?.includes(life);
  const sent = await knocked(route, row, through ? await cellOf(row, life) : refused, {
    cookie: await cookieFor(here, who),
  });
  if (!through && !again) return expectRefused(sent, enough(row, who) ? [403, 404, 409, 422] : [403, 409], at);
  expect(sent.status, `${at}: ${sent.answer.message}`).toBe(row.answers ?? 200);
  if (again) expect(sent.written, `${at} happened twice`).toBe(false);
}

async function knockAsStrangers(route: string, refused: Cell) {
  const row = ROWS[route] as Row;
  for (const who of row.least === null ? [] : STRANGERS) {
    const sent = await knocked(route, row, refused, { cookie: await cookieFor(here, who) });
    expectRefused(sent, [401], `${route} as ${who}, ${refused.life}`);
  }
}

describe("who gets through where", () => {
  it("is said of every route there is, and of no other", () => {
    const without = routes.filter((route) => !(route in ROWS));
    expect(without, ROWLESS).toEqual([]);
    expect(Object.keys(ROWS).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(routes.filter((route) => route in ROWS))("%s", async (route) => {
    const lives = /:(id|deployment)\b/.test(route) ? LIVES : (["planned"] as const);
    for (const life of lives) {
      const refused = await cellOf(ROWS[route] as Row, life);
      await knockAsStrangers(route, refused);
      for (const who of KINDS) await knockAs(who, route, refused);
    }
  });
});
