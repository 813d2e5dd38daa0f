import { accessSync, constants } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["/usr/local/bin", "/usr/bin", "/usr/local/sbin", "/usr/sbin"];

/** Where a program of the system lies that a probe is held against; null where it is not installed. */
export const oracle = (program: string): string | null =>
  FOLDERS.map((folder) => join(folder, program)).find(isExecutable) ?? null;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
