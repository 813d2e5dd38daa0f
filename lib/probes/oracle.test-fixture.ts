import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const FOLDERS = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin", "/usr/lib/postgresql/15/bin"];

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
