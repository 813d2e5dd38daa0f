import type { SystemPolicy } from "./policy";

/** For which roles rules ask more than one person: "2 people sign as Release manager". */
export const quorumWords = ({ quorum = {} }: SystemPolicy): string[] =>
  Object.entries(quorum).map(([role, count]) => `${count} people sign as ${role}`);
