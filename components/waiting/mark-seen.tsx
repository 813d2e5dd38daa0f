"use client";

import { useEffect } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";

/** Remembers that the page was looked at. What stands on it stays marked until the next visit. */
export function MarkSeen({ at }: { at: string }) {
  const { run } = useAct();
  useEffect(() => {
    void run((headers) => api.waiting.seen.$post({ json: { at } }, { headers }));
  }, [at, run]);
  return null;
}
