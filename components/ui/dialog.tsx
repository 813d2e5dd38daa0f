"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./icon-button";

type Props = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  lede?: ReactNode;
  children: ReactNode;
  /** A sheet comes from the side, and fills the screen of a phone. */
  as?: "dialog" | "sheet";
};

const PLACE = {
  dialog: "m-auto max-h-[min(85dvh,720px)] w-[min(480px,calc(100vw-32px))] rounded-lg border",
  sheet: "my-0 mr-0 ml-auto h-dvh max-h-none w-full max-w-none border-l sm:w-[440px]",
};

/** The browser's own dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({ open, onClose, title, lede, children, as = "dialog" }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      className={`${PLACE[as]} overflow-auto border-rule-strong bg-surface p-0 text-ink shadow-float backdrop:bg-veil`}
    >
      {open ? (
        <div className="grid gap-4 p-5">
          <header className="flex items-start gap-3">
            <h2 id={id} className="min-w-0 flex-1 text-16 font-semibold">
              {title}
            </h2>
            <IconButton label="Close (Esc)" onClick={() => ref.current?.close()} className="-my-1 -mr-2">
              <X aria-hidden="true" />
            </IconButton>
          </header>
          {lede ? <p className="-mt-2 text-quiet">{lede}</p> : null}
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
