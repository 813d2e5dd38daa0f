import type { Checklist } from "@/lib/domain/checklist/checklist";
import { cut } from "@/lib/domain/cut";
import type { Template } from "@/lib/domain/workspace/workspace";

/** What a template is called: as asked for, as before, or as its document or its file is. */
export const titleOf = (
  { title, fileName }: { title?: string | undefined; fileName: string },
  before: Pick<Template, "title"> | undefined,
  checklist: Pick<Checklist, "title">,
): string => title ?? before?.title ?? cut(checklist.title || fileName, 120).trim();
