import { Fragment } from "react";
import { METHOD_WORDS } from "@/lib/domain/factor/method";
import { quantity } from "@/lib/domain/quantity";
import type { Report } from "@/lib/domain/report/report";
import type { SignatureLine, SignatureTable, Validity } from "@/lib/domain/report/signature-lines";
import { Mark } from "./mark";
import { printed } from "./printed";
import { ReportSection } from "./report-section";
import { shortHash } from "./short-hash";

const VALIDITY = {
  valid: { sign: "approved", word: "Approved" },
  stale: { sign: "stale", word: "Stale" },
  rejected: { sign: "rejected", word: "Rejected" },
  withdrawn: { sign: "withdrawn", word: "Withdrawn" },
} as const satisfies Record<Exclude<Validity, "unsigned">, unknown>;

const GATE = { go: "decides go", close: "decides closing" } as const;

/** Every signature ever given, with its printed name and meaning; a line for ink where one is missing. */
export function SignOffTable({ report: { signatures, zone } }: { report: Report }) {
  return (
    <ReportSection id="sign-off">
      <table className="signatures">
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Printed name</th>
            <th scope="col">Meaning</th>
            <th scope="col">Decision</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        {signatures.map((table, at) => (
          <Stage key={`${table.gate} ${table.stage}`} table={table} number={at + 1} zone={zone} />
        ))}
      </table>
      <p className="quiet small">
        A struck-through line is a signature that no longer stands. It is kept because it was given. The hash is over
        exactly what the signer vouched for: the items of the scope with their words, states and reasons, the rules in
        force and the version.
      </p>
    </ReportSection>
  );
}

function Stage({ table, number, zone }: { table: SignatureTable; number: number; zone: string }) {
  return (
    <tbody>
      <tr className="sect">
        <th scope="rowgroup" colSpan={5}>
          Stage {number}, {table.stage}{" "}
          <span className="light">
            {GATE[table.gate]}, {table.complete ? "complete" : "not complete"}
          </span>
        </th>
      </tr>
      {table.lines.map((line, at) => (
        <Line key={line.given?.seq ?? `${line.role} blank ${at}`} line={line} zone={zone} />
      ))}
    </tbody>
  );
}

function Line({ line, zone }: { line: SignatureLine; zone: string }) {
  const { role, given, validity, struck, why } = line;
  if (!given || validity === "unsigned") return <BlankLine role={role} />;
  const { sign, word } = VALIDITY[validity];
  return (
    <Fragment>
      <tr className={struck ? "struck no-rule" : "no-rule"}>
        <td className="s">{role}</td>
        <td className="s">{given.name}</td>
        <td className="s">{given.meaning}</td>
        <td>
          <Mark sign={sign}>{validity === "valid" && given.comment ? `${word} with remarks` : word}</Mark>
        </td>
        <td className="s nowrap">
          <time dateTime={given.at}>{printed(given.at, zone, "stamp")}</time>
          <br />
          {printed(given.at, "UTC", "stamp")}
        </td>
      </tr>
      <tr className="note">
        <td />
        <td colSpan={4}>
          {METHOD_WORDS[given.method]}; {quantity(given.covers, "item")} covered; entry {given.seq}; hash signed{" "}
          <span className="hash">{shortHash(given.stateHash, 32)}</span>
          {given.paper ? (
            <p>
              On paper, dated {given.paper.signedOn}; entered by {given.paper.enteredBy}, confirmed by{" "}
              {given.paper.confirmedBy}; scan {given.paper.scan}, sha-256{" "}
              <span className="hash">{shortHash(given.paper.sha256, 32)}</span>
            </p>
          ) : null}
          {given.comment ? <p>“{given.comment}”</p> : null}
          {why ? <p>{why}</p> : null}
        </td>
      </tr>
    </Fragment>
  );
}

const BLANKS = ["Name", "Signature", "Decision", "Date, time, zone"];

function BlankLine({ role }: { role: string }) {
  return (
    <tr className="wet">
      <td>{role}</td>
      {BLANKS.map((blank) => (
        <td key={blank}>
          <span className="quiet">{blank}</span>
        </td>
      ))}
    </tr>
  );
}
