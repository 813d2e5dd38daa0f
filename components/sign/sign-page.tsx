import Link from "next/link";
import { PaperSection } from "@/components/paper/paper-section";
import { inTheWay } from "@/components/run/in-the-way";
import { standing } from "@/components/run/standing";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import { FromNow } from "@/components/ui/from-now";
import { Stamp } from "@/components/ui/stamp";
import { Time } from "@/components/ui/time";
import type { SignPage as Page } from "@/lib/domain/signoff/sign-page";
import { AnswersFor } from "./answers-for";
import { CannotSign } from "./cannot-sign";
import { SignForm } from "./sign-form";
import { SignedAlready } from "./signed-already";
import { Since } from "./since";
import { stageSentence } from "./stage-sentence";

type Props = { page: Page; person: { id: string; name: string } };

/** One signature: what changed, what it answers for, the decision, who one is again. */
export function SignPage({ page, person }: Props) {
  const { head, signing, stages, methods, paper } = page;
  const state = stages.find(({ id }) => id === signing.stage.id)?.roles.find(({ role }) => role === signing.role);
  return (
    <>
      <Mast page={page} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto grid max-w-[1120px] gap-x-12 px-4 pt-6 pb-12 sm:px-6 sm:pt-8 md:grid-cols-[minmax(0,1fr)_304px] md:gap-x-6 md:items-start lg:grid-cols-[minmax(0,1fr)_368px] lg:gap-x-12"
      >
        <header className="pb-5 md:col-span-2">
          <h1 className="text-20 font-semibold tracking-tight sm:text-28">Sign as {signing.role}</h1>
          <p className="pt-1 text-14 text-quiet sm:text-16">{stageSentence(stages, signing.stage.id)}</p>
          {head.digest ? (
            <p className="pt-1 text-12 text-muted">
              Digest or build <code className="wrap-anywhere">{head.digest}</code>
            </p>
          ) : null}
        </header>
        <div className="grid gap-8">
          {state ? <Since role={state} deployment={head.id} scope={signing} me={person.id} /> : null}
          <AnswersFor signing={signing} deployment={head.id} />
        </div>
        <div
          id="decide"
          className="scroll-mt-4 max-md:mt-8 md:sticky md:top-6 md:-m-1 md:max-h-[calc(100dvh-17rem)] md:scroll-pb-28 md:overflow-y-auto md:p-1"
        >
          <Decision page={page} person={person} state={state} />
          <PaperSection
            {...{ signing, methods, paper, name: person.name }}
            deployment={head.id}
            isOpen={state?.standing !== "approved"}
          />
        </div>
      </main>
      <nav
        aria-label="On this page"
        className="sticky bottom-0 z-10 border-t border-rule-strong bg-surface px-4 py-2 md:hidden"
      >
        <a href="#decide" className={`w-full ${buttonClass("normal", "big")}`}>
          {signing.cannot === null ? "Go to your decision" : "Go to the signature"}
        </a>
      </nav>
    </>
  );
}

type DecisionProps = Props & { state: Page["stages"][number]["roles"][number] | undefined };

/** What was decided, the form to decide in, or why the viewer decides nothing here. */
function Decision({ page: { head, signing, methods }, person, state }: DecisionProps) {
  if (state && (state.standing === "approved" || (state.standing === "missing" && state.done)))
    return <SignedAlready deployment={head.id} role={state} me={person.id} />;
  if (signing.cannot !== null) return <CannotSign signing={signing} why={signing.cannot} />;
  return <SignForm {...{ signing, methods, name: person.name }} deployment={head.id} lent={state?.forWhom ?? null} />;
}

function Mast({ page: { head, readiness, t0 } }: { page: Page }) {
  const { head: words } = inTheWay(readiness);
  return (
    <section
      aria-label="Where it stands"
      className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule-strong bg-surface px-4 py-2 sm:px-6"
    >
      <nav aria-label="Where you are" className="flex min-w-0 items-center gap-2 text-14 sm:text-16">
        <Link href="/deployments" className="truncate text-muted hover:underline max-sm:hidden">
          {head.system.name}
        </Link>
        <span aria-hidden="true" className="text-muted max-sm:hidden">
          ›
        </span>
        <Link href={`/deployments/${head.id}`} className="truncate text-quiet hover:underline">
          <span className="sm:hidden">{head.system.name} </span>
          {head.target} to {head.environment}
        </Link>
        <span aria-hidden="true" className="text-muted">
          ›
        </span>
        <span className="font-semibold">Sign</span>
        {head.rehearsal ? <Badge>Rehearsal</Badge> : null}
        {head.isForced ? <Badge tone="attention">Break-glass</Badge> : null}
      </nav>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-12 leading-5 sm:ml-auto sm:text-14">
        <span>
          <span className="text-muted">T-0</span> <Time at={t0} zoned className="font-semibold" />{" "}
          <FromNow at={t0} className="text-quiet before:content-['('] after:content-[')']" />
        </span>
        <Stamp {...standing(readiness)} size="small" />
        <span className="text-quiet">{words}</span>
      </div>
    </section>
  );
}
