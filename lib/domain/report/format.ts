import type { Report } from "./report";

/** A text form of the report, served under the extension its file is named after. */
export type Format = { mediaType: string; render: (report: Report) => string };
