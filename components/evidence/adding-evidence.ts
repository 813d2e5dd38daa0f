import { useRef, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { api } from "@/lib/client/api";
import { type Answered, send } from "@/lib/client/send";
import { sendFile } from "@/lib/client/send-file";
import type { EvidenceInput } from "@/lib/domain/evidence/evidence-input";

/** Evidence of one item on its way: what was refused is said file by file, and what went well stays. */
export type AddingEvidence = {
  pending: boolean;
  refused: string[];
  /** Resolves with whether all of it was taken. */
  add: (shown: EvidenceInput) => Promise<boolean>;
  addFiles: (files: readonly File[]) => Promise<boolean>;
};

export function useAddingEvidence(item: string): AddingEvidence {
  const { head, run } = useRunPlace();
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const busy = useRef(false);
  const param = { id: head.id, item };
  const post = (shown: EvidenceInput): Promise<Answered<unknown>> =>
    send((headers) => api.deployments[":id"].items[":item"].evidence.$post({ param, json: { shown } }, { headers }));
  const addFile = async (file: File): Promise<Answered<unknown>> => {
    const { data, refused: not } = await sendFile(file);
    return data ? post({ kind: "file", name: data.name, sha256: data.sha256 }) : { data: null, refused: not };
  };
  /** One after the other, so that they stand in the order they were chosen in. */
  const inTurn = async (acts: readonly (() => Promise<Answered<unknown>>)[]): Promise<boolean> => {
    if (busy.current || acts.length === 0) return false;
    busy.current = true;
    setPending(true);
    setRefused([]);
    const said: string[] = [];
    try {
      for (const act of acts) {
        const answered = await act();
        if (answered.refused) said.push(answered.refused.message);
      }
      await run.refresh();
    } finally {
      busy.current = false;
      setPending(false);
      setRefused(said);
    }
    return said.length === 0;
  };
  return {
    pending,
    refused,
    add: (shown) => inTurn([() => post(shown)]),
    addFiles: (files) => inTurn(files.map((file) => () => addFile(file))),
  };
}
