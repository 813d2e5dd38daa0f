import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { type Finding, Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { clean } from "../../redact";
import { type Header, valuesOf } from "../header";
import type { Found } from "./found";

const MOST_CHARACTERS = 16_384;

/** A policy that holds scripts and objects in check, by the findings of csp_evaluator: grave ones fail, middling ones warn. */
export function csp({ headers }: { headers: readonly Header[] }): Found {
  const expected = "Content-Security-Policy without grave holes";
  // One line may hold several policies, parted by commas; a browser enforces every one of them.
  const policies = valuesOf(headers, "content-security-policy").flatMap((line) => line.split(","));
  if (policies.length === 0) {
    const reports = valuesOf(headers, "content-security-policy-report-only").length > 0;
    return { outcome: "fail", expected, seen: reports ? "one that only reports" : "none" };
  }
  if (policies.join("").length > MOST_CHARACTERS)
    return { outcome: "error", expected, seen: "one longer than the 16 KiB that are judged", reason: "unsupported" };
  const [best] = policies.map(worstOf).sort((one, other) => rank(one) - rank(other));
  return { expected, ...(best ?? { outcome: "fail", seen: "none" }) };
}

type Worst = { outcome: "pass" | "warn" | "fail"; seen: string };

const rank = ({ outcome }: Worst) => ["pass", "warn", "fail"].indexOf(outcome);

function worstOf(policy: string): Worst {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  const grave = findings.filter(({ severity }) => severity === Severity.HIGH);
  if (grave.length > 0) return { outcome: "fail", seen: inWords(grave) };
  const middling = findings.filter(({ severity }) => severity === Severity.SYNTAX || severity === Severity.MEDIUM);
  if (middling.length > 0) return { outcome: "warn", seen: inWords(middling) };
  return { outcome: "pass", seen: "one without" };
}

const inWords = (findings: readonly Finding[]): string =>
  clean(
    findings
      .map(
        ({ directive, value, description }) =>
          `${[directive, value].filter(Boolean).join(" ")} (${firstSentence(description)})`,
      )
      .slice(0, 3)
      .join(", ")
      .slice(0, 400),
  );

const firstSentence = (text: string) => text.split(/\.(?:\s|$)/)[0]?.toLowerCase() ?? "";
