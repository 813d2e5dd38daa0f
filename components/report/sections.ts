/** The sections of the report, in the order they are printed. */
export const SECTIONS = [
  { id: "summary", title: "Summary" },
  { id: "change", title: "Change" },
  { id: "readiness", title: "Readiness by section" },
  { id: "checklist", title: "Checklist" },
  { id: "exceptions", title: "Not applicable, failed and blocked" },
  { id: "waivers", title: "Waivers" },
  { id: "probes", title: "Probes and their evidence" },
  { id: "follow-ups", title: "Follow-ups" },
  { id: "sign-off", title: "Sign-off" },
  { id: "duties", title: "Separation of duties" },
  { id: "timeline", title: "Timeline" },
  { id: "record", title: "Record" },
] as const;

export type SectionId = (typeof SECTIONS)[number]["id"];
