import { vi } from "vitest";

/** What a web process offers. */
export type WebProcess = Awaited<ReturnType<typeof webProcess>>;

/** The verbs as one more web process has them: with a queue of writers and with folds that no other one knows. */
export async function webProcess() {
  const shared = globalThis as unknown as Record<symbol, unknown>;
  for (const name of ["writers", "folds"]) delete shared[Symbol.for(`countersign.${name}`)];
  vi.resetModules();
  const [{ tickItem }, { untickItem }, { excludeItem }, { signOff }, { withdrawSignature }, { readDeployment }] =
    await Promise.all([
      import("./tick-item"),
      import("./untick-item"),
      import("./exclude-item"),
      import("./sign-off"),
      import("./withdraw-signature"),
      import("@/lib/db/deployments"),
    ]);
  return { tickItem, untickItem, excludeItem, signOff, withdrawSignature, readDeployment };
}
