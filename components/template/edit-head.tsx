import Link from "next/link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { RefusalLine } from "@/components/ui/refusal-line";
import type { Latest } from "./template-editor";
import type { useEdit } from "./use-edit";
import { versionPlace } from "./version-place";

type Props = {
  template: { id: string; title: string };
  latest: Latest;
  edit: ReturnType<typeof useEdit>;
  /** Why it cannot be published now. */
  off: string | null;
  refusal: string | null;
  /** What happens just now. */
  standing: string;
  publish: () => void;
};

/** What is edited, whether a draft was found again, and publishing it. */
export function EditHead({ template, latest, edit, off, refusal, standing, publish }: Props) {
  const { draft, restored, discard } = edit;
  const behind = draft.base < latest.version;
  return (
    <header className="grid gap-2 px-4 pt-4 pb-3 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-20 font-semibold wrap-anywhere">Edit {template.title}</h1>
        <span className="text-muted">
          {latest.fileName}, from version {draft.base}
        </span>
        <span role="status" className="text-muted">
          {standing}
        </span>
        <div className="ml-auto flex flex-wrap gap-2">
          <ButtonLink href={`/templates/${template.id}`}>Back to the template</ButtonLink>
          <Button tone="primary" off={off} onClick={publish} aria-keyshortcuts="Control+S Meta+S">
            Publish version {latest.version + 1}
          </Button>
        </div>
      </div>
      {restored ? (
        <p className="flex flex-wrap items-center gap-2">
          Your draft is back as you left it.
          <Button size="small" onClick={discard}>
            Discard it
          </Button>
        </p>
      ) : null}
      {behind ? (
        <p className="font-medium text-attention">
          Version {latest.version} was published since you began from version {draft.base}.{" "}
          <Link href={versionPlace(template.id, latest.version, draft.base)} className="link">
            See what changed
          </Link>
          : publishing your text would take that back.
        </p>
      ) : null}
      <RefusalLine message={refusal} />
    </header>
  );
}
