/** Something a person can mend: its message is a sentence for them, and no stack trace is shown. */
export class Trouble extends Error {}

const DISK_FULL = /ENOSPC|No space left on device|\b53100\b/;

/** One paragraph that says what happened and what to do. */
export function inWords(error) {
  const text = `${error?.code ?? ""} ${error?.message ?? error}`;
  if (DISK_FULL.test(text)) {
    return "The disk is full. Free some space (a first start needs about 1.5 GB) and start again: nothing recorded is lost.";
  }
  if (error instanceof Trouble) return error.message;
  if (error?.code === "EACCES" || error?.code === "EPERM") {
    return `This account may not use ${error.path ?? "a file it needs"} (${error.code}). Give it that right, or run as the account that owns the folder.`;
  }
  const more = process.env.DEBUG ? `\n${error?.stack}` : " Run it again with DEBUG=1 to see where.";
  return `Something unforeseen went wrong: ${error?.message ?? error}.${more}`;
}

/** Prints the trouble and ends the process. */
export function giveUp(error) {
  console.error(`\n${inWords(error)}\n`);
  process.exit(1);
}
