"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

export type MenuChoice = {
  label: string;
  /** A second, quieter line: what it does or why it is off. */
  hint?: string;
  off?: boolean;
  href?: string;
  tone?: "danger";
  /** Only where the screen is a phone's. */
  phone?: boolean;
  onSelect?: () => void;
};

type Props = { trigger: ReactNode; label: string; triggerClass: string; choices: readonly MenuChoice[]; id?: string };

const CHOICE =
  "block w-full px-3 py-1.5 text-left hover:bg-sunk focus-visible:-outline-offset-2 pointer-coarse:min-h-11 aria-disabled:text-muted";

/** A button that opens a list of acts, by the menu-button pattern: arrows, Home, End, Escape, and closing outside. */
export function Menu({ trigger, label, triggerClass, choices, id }: Props) {
  const { open, setOpen, root, list, onKeyDown } = useMenu();
  const listId = useId();
  return (
    <div ref={root} className="relative">
      <button
        type="button"
        id={id}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        className={triggerClass}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {trigger}
      </button>
      {open ? (
        <div
          ref={list}
          id={listId}
          role="menu"
          tabIndex={-1}
          onKeyDown={onKeyDown}
          aria-label={label}
          className="absolute right-0 z-20 mt-1 w-max min-w-56 max-w-[min(360px,90vw)] rounded-lg border border-rule-strong bg-surface py-1 shadow-float"
        >
          {choices.map((choice) => (
            <Choice key={choice.label} choice={choice} close={() => setOpen(false)} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Choice({ choice, close }: { choice: MenuChoice; close: () => void }) {
  const words = (
    <>
      <span className={choice.tone === "danger" && !choice.off ? "text-failed" : ""}>{choice.label}</span>
      {choice.hint ? <span className="block text-12 text-muted">{choice.hint}</span> : null}
    </>
  );
  if (choice.href && !choice.off) {
    return (
      <a role="menuitem" tabIndex={-1} href={choice.href} className={`${CHOICE} ${choice.phone ? "sm:hidden" : ""}`}>
        {words}
      </a>
    );
  }
  const select = () => {
    if (choice.off) return;
    close();
    choice.onSelect?.();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={choice.off || undefined}
      className={CHOICE}
      onClick={select}
    >
      {words}
    </button>
  );
}

function useMenu() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = () =>
    [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])].filter((item) => item.offsetParent);
  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    event.stopPropagation();
    const at = items().indexOf(document.activeElement as HTMLElement);
    const move = stepOf(event.key, at, items().length);
    if (move !== null) {
      event.preventDefault();
      items()[move]?.focus();
    }
    if (event.key === "Escape" || event.key === "Tab") setOpen(false);
    if (event.key === "Escape") root.current?.querySelector<HTMLElement>("button")?.focus();
  };
  return { open, setOpen, root, list, onKeyDown };
}

function stepOf(key: string, at: number, length: number): number | null {
  const to = { ArrowDown: (at + 1) % length, ArrowUp: (at - 1 + length) % length, Home: 0, End: length - 1 }[key];
  return to ?? null;
}
