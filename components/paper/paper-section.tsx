import type { SignPage } from "@/lib/domain/signoff/sign-page";
import { PaperEntered } from "./paper-entered";
import { PaperEntry } from "./paper-entry";

type Props = Pick<SignPage, "signing" | "methods" | "paper"> & { deployment: string; name: string; isOpen: boolean };

/** What was signed on paper for the role and nobody confirmed, and where one more is entered; `isOpen` while one can be. */
export function PaperSection({ isOpen, signing, paper, deployment, methods, name }: Props) {
  const canEnter = isOpen && paper.may && paper.signers.length > 0;
  if (paper.papers.length === 0 && !canEnter) return null;
  return (
    <section aria-label="On paper" className="mt-4 grid gap-4 px-2">
      {paper.papers.map((entered) => (
        <PaperEntered key={entered.seq} {...{ entered, deployment, methods, name }} may={paper.may} />
      ))}
      {canEnter ? (
        // Anew after each that was entered.
        <PaperEntry key={paper.papers.length} {...{ signing, methods, paper, deployment, name }} />
      ) : null}
    </section>
  );
}
