import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type SigningKey, signingKey } from "@/lib/access/signing-key";
import { inTurn } from "@/lib/commands/in-turn";
import { bundleFiles } from "@/lib/domain/proof/bundle-files";
import { bundleReadme } from "@/lib/domain/proof/bundle-readme";
import { zipped } from "@/lib/domain/proof/zip";
import { Refusal } from "@/lib/domain/refusal";
import { formats } from "@/lib/domain/report/registry";
import { env } from "@/lib/env";
import { evidenceBundle } from "@/lib/queries/evidence-bundle";
import { goLiveReport } from "@/lib/queries/go-live-report";
import { askerIn } from "@/lib/web/context";
import { download } from "@/lib/web/download";
import { verifier } from "@/lib/web/verifiers";
import { noun } from "./noun";

/** A bundle may hold hundreds of megabytes, and lies in memory until it is sent. */
const turn = inTurn({
  atOnce: 1,
  waiting: 4,
  full: () =>
    new Refusal(
      "too-many",
      "Several evidence bundles are being made already. Wait a minute and export this one again.",
    ),
});

/** Everything that shows how a deployment went, with what checks it, in one zip. */
export const bundles = noun().get("/deployments/:id/bundle", async (c) => {
  const id = c.req.param("id");
  const { person } = askerIn(c);
  const zip = await turn(() => zipOf(id, person.name));
  return download(c, zip, { fileName: `evidence-${id.slice(0, 8)}.zip`, mediaType: "application/zip" });
});

async function zipOf(id: string, asker: string): Promise<Uint8Array<ArrayBuffer>> {
  const report = await goLiveReport(id, asker);
  const { deployment, links, heads, files } = await evidenceBundle(id);
  const signing = keyOrNone();
  const at = report.generated.at;
  const what = `${deployment.system.name} ${deployment.target} to ${deployment.environment}`;
  const others = {
    ...files,
    "report.md": utf8ToBytes(formats.md.render(report)),
    "report.json": utf8ToBytes(formats.json.render(report)),
    "README.txt": utf8ToBytes(bundleReadme(what, env.NEXTAUTH_URL, signing?.key ?? null)),
    "verify.html": new Uint8Array(verifier("verify.html")),
    "verify.mjs": new Uint8Array(verifier("verify.mjs")),
  };
  const sign = (statement: unknown) => signing?.sign("bundle", statement) ?? null;
  const bundle = bundleFiles({ deployment: id, at, key: signing?.key ?? null, links, heads, others, sign });
  return zipped(bundle, at) as Uint8Array<ArrayBuffer>;
}

/** Without a key a bundle is made all the same, and says that nothing in it is signed. */
function keyOrNone(): SigningKey | null {
  try {
    return signingKey();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
