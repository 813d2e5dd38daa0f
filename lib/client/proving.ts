import { useState } from "react";
import type { Method } from "@/lib/domain/factor/method";
import type { Proof } from "@/lib/domain/factor/proof";
import { api } from "./api";
import { askPasskey } from "./passkey";
import { send } from "./send";

/** How somebody is proving again who they are: what they chose and typed so far. */
export type Proving = {
  method: Method;
  choose: (method: Method) => void;
  typed: string;
  type: (typed: string) => void;
  /** What is missing, as a sentence; empty where nothing is. */
  missing: string;
  /** Why the browser had no answer. */
  wrong: string | null;
  /** The proof for one purpose (`purposeOf`); null where the browser had no answer, and `wrong` says why. */
  prove: (purpose: string) => Promise<Proof | null>;
};

/** `methods` are what the person can authenticate with, the best first. */
export function useProving(methods: readonly Method[]): Proving {
  const [method, setMethod] = useState<Method>(methods[0] ?? "password");
  const [typed, type] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const prove = async (purpose: string): Promise<Proof | null> => {
    setWrong(null);
    if (method === "password") return { password: typed };
    if (method === "totp") return { code: typed };
    const { answer, wrong: why } = await passkeyFor(purpose);
    setWrong(why);
    return answer ? { passkey: answer } : null;
  };
  const choose = (next: Method) => {
    setMethod(next);
    type("");
    setWrong(null);
  };
  return { method, choose, typed, type, missing: typed === "" ? MISSING[method] : "", wrong, prove };
}

const MISSING: Record<Method, string> = {
  password: "Type your password first.",
  totp: "Type the code your app shows first.",
  passkey: "",
};

async function passkeyFor(purpose: string) {
  const { data, refused } = await send((headers) =>
    api.factors.passkey.challenge.$post({ json: { purpose } }, { headers }),
  );
  return data ? askPasskey(data.options) : { answer: null, wrong: refused.message };
}
