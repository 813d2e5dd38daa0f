import type { Player } from "./player";

/** The players by what they are: the release manager, the owner, and whoever signs for a role. */
export type Troupe = { owner: Player; manager: Player; team: Player[]; signer: (role: string) => Player };

/** Sorts the players. */
export function troupe(players: readonly Player[]): Troupe {
  const found = (what: string, is: (player: Player) => boolean) => {
    const player = players.find(is);
    if (!player) throw new Error(`The demonstration has no ${what}`);
    return player;
  };
  return {
    owner: found("owner", ({ person }) => person.account === "owner"),
    manager: found("release manager", ({ person }) => person.account === "release-manager"),
    team: players.filter(({ person }) => person.account === "member"),
    signer: (role) => found(role, (player) => player.role === role),
  };
}
