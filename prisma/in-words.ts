import { Refusal } from "@/lib/domain/refusal";

/** Runs a program to its end: what it answers is printed, what goes wrong is said, and the process ends. */
export async function inWords(program: () => Promise<string>): Promise<never> {
  try {
    process.stdout.write(await program());
    process.exit(0);
  } catch (error) {
    const trace = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${error instanceof Refusal ? error.message : trace}\n`);
    process.exit(1);
  }
}
