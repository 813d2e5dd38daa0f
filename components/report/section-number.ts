import { SECTIONS, type SectionId } from "./sections";

/** The number a section of the report is printed with. */
export const sectionNumber = (id: SectionId): number => SECTIONS.findIndex((section) => section.id === id) + 1;
