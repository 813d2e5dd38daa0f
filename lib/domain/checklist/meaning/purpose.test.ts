import { describe, expect, it } from "vitest";
import { english } from "@/lib/domain/checklist/vocabulary/english";
import { saying } from "@/lib/domain/checklist/vocabulary/says";
import { type Purpose, purpose } from "./purpose";

const read = (title: string) => purpose(saying([english]), title, "work");

const others: Record<Exclude<Purpose, "work">, string[]> = {
  stops: [
    "Rollback triggers",
    "Abort criteria",
    "When to roll back",
    "No-go criteria",
    "Stop if any are true",
    "Reasons for NO-GO",
    "Do not proceed if",
  ],
  contents: ["Table of Contents", "Contents", "TOC", "On this page", "In this document"],
  contacts: [
    "Contacts",
    "Emergency contacts",
    "Escalation path",
    "Who to call",
    "On-call contacts",
    "Key people",
    "Contact information",
    "Phone list",
    "On-call rotation",
  ],
  links: [
    "Useful links",
    "Related documents",
    "References",
    "Resources",
    "Further reading",
    "See also",
    "Documentation links",
    "Dashboards",
    "Related runbooks",
    "Additional resources",
    "Quick links",
  ],
  history: [
    "Version history",
    "Change log",
    "Revision history",
    "Changelog",
    "Document history",
    "Revisions",
    "Document control",
  ],
  criteria: [
    "Success criteria",
    "Acceptance criteria",
    "Definition of done",
    "Exit criteria",
    "Deployment is successful when",
  ],
  signOff: [
    "Sign-off",
    "Approvals",
    "Signatures",
    "Final sign off",
    "Release approval",
    "Authorisation to proceed",
    "Acceptance and signatures",
    "Signoff sheet",
  ],
  reference: [
    "Environment variables reference",
    "Glossary",
    "Appendix A",
    "Troubleshooting",
    "Expected output",
    "Common issues",
    "FAQ",
    "Known issues",
    "Definitions",
    "Legend",
  ],
  remarks: [
    "Notes",
    "Provider-specific notes",
    "Release notes",
    "Overview",
    "Introduction",
    "Purpose",
    "Background",
    "Scope",
    "About this list",
    "Tips",
    "Assumptions",
    "How to use this checklist",
  ],
};

describe("the purpose of a section", () => {
  it.each(Object.entries(others).flatMap(([kind, titles]) => titles.map((title) => [title, kind])))(
    "%s is %s",
    (title, kind) => expect(read(String(title))).toBe(kind),
  );

  it.each([
    "Preparation",
    "Authentication & authorization",
    "Cloud resources and quotas",
    "3. Database migration",
    "Contact the support desk",
    "Link checks",
    "Update the changelog",
    "Environment variables",
    "Notify stakeholders",
    "Verify resources are scaled",
    "Test links and redirects",
    "Approve pull requests",
    "Versioning",
    "Document the release",
    "Monitoring dashboards and alerts",
    "Note the build number",
    "Success messages",
    "Rollback plan",
    "Announce scope freeze",
    "Check references to old hosts",
    "History tables migration",
    "Contents of the package",
    "Prepare release notes",
    "Send release notes",
    "Review open issues",
    "Fix known issues",
    "Collect approvals",
    "Get sign-off from QA",
  ])("%s is work", (title) => expect(read(title)).toBe("work"));

  it("is that of the section above where a title says nothing", () => {
    expect(purpose(saying([english]), "Europe", "contacts")).toBe("contacts");
    expect(read("1) Contacts (all year)")).toBe("contacts");
    expect(read("Steps (see also the wiki)")).toBe("work");
  });
});
