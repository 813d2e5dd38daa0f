/** Whether a fence only sets variables (`NAME=value`, comments aside): configuration to copy, not a command to run. */
export function isAssignments(text: string): boolean {
  const told = text.split("\n").filter((line) => !/^\s*(?:#|$)/.test(line));
  return told.length > 0 && told.every((line) => /^\s*(?:export\s+)?[A-Z_][A-Z0-9_]*=/.test(line));
}
