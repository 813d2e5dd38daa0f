import type { Block, Body, Checklist, Field, Item, Section, StageRole } from "@/lib/domain/checklist/checklist";

/** The ids things get instead of those they were read with; those of options by the item they are in, as it was read. */
export type Names = { of: ReadonlyMap<string, string>; options: ReadonlyMap<string, ReadonlyMap<string, string>> };

/** A checklist with other ids, everywhere they stand. */
export function renamed(checklist: Checklist, names: Names): Checklist {
  const of = (id: string) => names.of.get(id) ?? id;
  return {
    ...checklist,
    sections: checklist.sections.map((section) => sectionOf(section, of)),
    items: checklist.items.map((item) => itemOf(item, of, names.options.get(item.id))),
    fields: checklist.fields.map((field) => fieldOf(field, of)),
    stages: checklist.stages.map((stage) => ({ ...stage, roles: stage.roles.map((role) => roleOf(role, of)) })),
    blocks: checklist.blocks.map((block) => blockOf(block, of)),
  };
}

type Of = (id: string) => string;

const orNull = (id: string | null, of: Of) => (id === null ? null : of(id));

const sectionOf = (section: Section, of: Of): Section => ({
  ...section,
  id: of(section.id),
  parent: orNull(section.parent, of),
  body: section.body.map((body): Body => (body.kind === "item" ? { ...body, id: of(body.id) } : body)),
});

const itemOf = (item: Item, of: Of, options: ReadonlyMap<string, string> | undefined): Item => ({
  ...item,
  id: of(item.id),
  section: of(item.section),
  parent: orNull(item.parent, of),
  options: item.options.map((option) => ({ ...option, id: options?.get(option.id) ?? option.id })),
});

const fieldOf = (field: Field, of: Of): Field => ({
  ...field,
  id: of(field.id),
  ...(field.item === undefined ? {} : { item: of(field.item) }),
});

const roleOf = ({ role, sections }: StageRole, of: Of): StageRole => ({ role, sections: sections?.map(of) ?? null });

const blockOf = (block: Block, of: Of): Block => (block.ref === undefined ? block : { ...block, ref: of(block.ref) });
