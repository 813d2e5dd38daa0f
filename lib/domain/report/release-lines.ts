import { moment } from "@/lib/domain/moment";
import type { Report } from "./report";

/** What was released until when, a line for each change of it, oldest first. Times in the report's zone. */
export const releaseLines = ({ events, zone }: Pick<Report, "events" | "zone">): string[] =>
  events.releases.map(
    ({ target, digest, by, at, reason }) =>
      `${target}${digest ? ` (${digest})` : ""} until ${moment(at, zone)}, changed by ${by.name}: “${reason}”`,
  );
