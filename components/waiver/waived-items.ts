import type { RunState } from "@/lib/domain/deployment/view/run-state";

/** Why each item that is accepted as it is is so, by its id. */
export const waivedItems = ({ waivers }: Pick<RunState, "waivers">): ReadonlyMap<string, string> =>
  new Map(
    waivers
      .filter(({ standing, accepts }) => standing === "granted" && accepts === "as-it-is")
      .map(({ item, reason }) => [item, reason]),
  );
