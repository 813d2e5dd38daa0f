import { useSyncExternalStore } from "react";

/** A value outside React that components can watch. */
export type Store<Value> = {
  get: () => Value;
  set: (value: Value) => void;
  subscribe: (tell: () => void) => () => void;
};

export function store<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const tell of listeners) tell();
    },
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

/** Reads a store; `onServer` is what the server's markup and the first paint show. */
export const useStore = <Value>({ get, subscribe }: Store<Value>, onServer: Value): Value =>
  useSyncExternalStore(subscribe, get, () => onServer);
