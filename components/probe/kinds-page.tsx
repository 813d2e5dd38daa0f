import { CodeBlock } from "@/components/ui/code-block";
import { Disclosure } from "@/components/ui/disclosure";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { fieldsOf, type Schema } from "@/components/ui/schema-form/field-spec";

type Kind = {
  kind: string;
  title: string;
  usage: string;
  isActive: boolean;
  examples: { words: string; settings: Record<string, unknown> }[];
  schema: Record<string, unknown>;
};

/** What can be checked by itself: each kind with what it does, its settings, and examples to copy. */
export function KindsPage({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <Page narrow>
      <PageHead
        title="Kinds of probes"
        lede="A probe is bound to an item on the page of its deployment. It asks the system itself, and keeps what it saw as evidence."
      />
      <nav aria-label="Kinds" className="pt-4 columns-1 sm:columns-2">
        <ul className="grid gap-1">
          {kinds.map(({ kind, title }) => (
            <li key={kind}>
              <a href={`#${kind}`} className="link">
                {title}
              </a>{" "}
              <span className="text-12 text-muted">{kind}</span>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.map((kind) => (
        <OneKind key={kind.kind} {...kind} />
      ))}
    </Page>
  );
}

function OneKind({ kind, title, usage, isActive, examples, schema }: Kind) {
  return (
    <section id={kind} aria-labelledby={`${kind}-title`} className="grid scroll-mt-16 gap-2 pt-8">
      <h2 id={`${kind}-title`} className="ruled pb-2 text-16 font-semibold">
        {title} <span className="text-12 font-normal text-muted">{kind}</span>
      </h2>
      <p>{usage}</p>
      {isActive ? (
        <p className="text-quiet">
          With some settings it does more than a visitor would: then somebody has to have proved that the target is
          yours.
        </p>
      ) : null}
      <Disclosure summary="Settings">
        <dl className="grid gap-2">
          {fieldsOf(schema as Schema).map(({ key, title: label, hint, isOptional }) => (
            <div key={key}>
              <dt>
                {label} <code className="snippet">{key}</code>
                {isOptional ? <span className="text-muted"> (optional)</span> : null}
              </dt>
              {hint ? <dd className="text-quiet">{hint}</dd> : null}
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure summary="Examples">
        <div className="grid gap-2">
          {examples.map(({ words, settings }) => (
            <CodeBlock key={words} caption={words} text={JSON.stringify(settings, null, 2)} />
          ))}
        </div>
      </Disclosure>
    </section>
  );
}
