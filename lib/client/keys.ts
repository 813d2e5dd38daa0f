import { useEffect, useRef } from "react";

export type Keys = Record<string, ((event: KeyboardEvent) => void) | undefined>;

/**
 * Shortcuts of a page: single keys, never while something is typed or with a modifier, never over an open dialog, never from
 * within what keeps its keys: a long form is not closed, nor its item answered, by who is filling it in.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const act = current.current[event.key];
      if (!act || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("[data-keeps-keys]") !== null);
