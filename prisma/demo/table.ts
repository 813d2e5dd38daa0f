import type { Player } from "./player";

/** Who is who, as lines of columns. */
export function table(players: readonly Player[]): string {
  const rows = players.map(({ person, password, role }) => [person.email, password, person.account, role ?? ""]);
  const all = [["E-mail", "Password", "Account", "Sign-off role"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return `People of the demonstration:\n${all.map((row) => line(row).trimEnd()).join("\n")}\n`;
}
