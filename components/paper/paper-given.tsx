import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { PaperScan } from "./paper-scan";

type Paper = NonNullable<RunState["stages"][number]["roles"][number]["valid"][number]["paper"]>;
type Props = { deployment: string; paper: Paper };

/** What a signature on paper stands on: the date on it, its scan, who entered it and who confirmed it. */
export const PaperGiven = ({ deployment, paper: { scan, signedOn, entered, confirmed } }: Props) => (
  <div className="grid gap-1">
    <p>
      Dated {signedOn}. Entered by {entered.by.name}, confirmed by {confirmed.by.name}.
    </p>
    <PaperScan deployment={deployment} seq={entered.seq} scan={scan} />
  </div>
);
