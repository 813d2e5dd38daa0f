import { documentOf } from "./checklist.mjs";

/** A template of 200 items and one deployment of it: its id. */
export async function openDeployment({ owner }, title) {
  const document = Buffer.from(documentOf(title)).toString("base64");
  const template = await owner.post("/templates", { fileName: "bench.md", document, choices: {} });
  const system = await owner.post("/systems", { name: title, zone: "UTC", baseUrl: null });
  const { id } = await owner.post("/deployments", {
    system: system.id,
    template: template.id,
    version: template.version,
    target: "1.0.0",
    environment: "bench",
    t0: new Date(Date.now() + 86_400_000).toISOString(),
    zone: "UTC",
    rehearsal: true,
    baseUrl: null,
  });
  return id;
}
