import { Sign, type SignName } from "@/components/ui/sign";
import type { SignatureOutlook } from "@/lib/domain/deployment/upgrade/signature-outlook";

const BECOMES: Record<SignatureOutlook["becomes"], { sign: SignName; words: string }> = {
  stands: { sign: "approved", words: "stays valid" },
  stale: { sign: "stale", words: "goes stale" },
  valid: { sign: "approved", words: "is valid again" },
  gone: { sign: "withdrawn", words: "counts no more" },
};

/** What becomes of every signature that stands, and why. */
export function SignatureOutlooks({ signatures }: { signatures: readonly SignatureOutlook[] }) {
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures" className="ruled pb-2 text-16 font-semibold">
        Signatures
      </h2>
      {signatures.length === 0 ? <p className="pt-2 text-quiet">No signature is touched.</p> : null}
      <ul>
        {signatures.map(({ signature, role, stage, by, becomes, why }) => (
          <li key={signature} className="flex gap-3 border-b border-rule py-1.5">
            <Sign name={BECOMES[becomes].sign} />
            <div className="min-w-0 wrap-anywhere">
              {role} in {stage} ({by}) <b className="font-semibold">{BECOMES[becomes].words}</b>
              <Why sentences={why} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const FIRST = 5;

function Why({ sentences }: { sentences: readonly string[] }) {
  const more = sentences.length - FIRST;
  return (
    <ul className="text-12 leading-5 text-muted">
      {[...new Set(sentences.slice(0, FIRST))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 ? <li>and {more} more</li> : null}
    </ul>
  );
}
