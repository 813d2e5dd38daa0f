import { quoted } from "@/lib/domain/checklist/versions/quoted";
import { grouped } from "@/lib/domain/grouped";
import type { VersionDifference } from "./difference";
import { outOfOrder } from "./out-of-order";
import { named, type Thing } from "./thing";
import { type Both, differing, type Version } from "./version";

/** What stands in something else than before, or in another order there; what moves along with it has not moved. */
export function moves(before: Version, now: Version, both: readonly Both[]): VersionDifference[] {
  const away = both.filter((each) => isAway(each));
  const stayed = both.filter((each) => each.now.of !== "field" && !isAway(each));
  return [
    ...away.map((each) =>
      differing(each.now, now, {
        kind: "moved",
        sentence: `${named(each.now)} moved from ${place(before, each.before)} to ${place(now, each.now)}.`,
      }),
    ),
    ...shuffled(before, stayed).map((thing) =>
      differing(thing, now, {
        kind: "moved",
        sentence: `${named(thing)} stands in another order ${inside(now, thing)}.`,
      }),
    ),
  ];
}

const isAway = ({ before, now }: Both): boolean => before.above !== now.above;

function place({ pathTo }: Version, { above }: Thing): string {
  const last = pathTo(above).at(-1);
  return last === undefined ? "the top" : quoted(last);
}

function inside(version: Version, thing: Thing): string {
  return thing.above === null ? "at the top" : `in ${place(version, thing)}`;
}

function shuffled({ things }: Version, stayed: readonly Both[]): Thing[] {
  const order = new Map(things.map((thing, at) => [thing, at]));
  // Safe: what stayed is among the things of the version before.
  const placeOf = ({ before }: Both) => order.get(before) as number;
  return [...grouped(stayed, ({ now }) => now.above).values()].flatMap((home) => {
    const moved = outOfOrder(home.map(placeOf));
    return home.filter((each) => moved.has(placeOf(each))).map(({ now }) => now);
  });
}
