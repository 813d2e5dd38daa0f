"use client";

import { IconButton } from "@/components/ui/icon-button";

const YEAR = 31_536_000;

/** Light or dark; until it is pressed the system decides. The server reads the cookie, so that nothing flashes. */
export function ThemeSwitch() {
  const turn = () => {
    const root = document.documentElement;
    const dark = root.dataset["theme"]
      ? root.dataset["theme"] === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const next = dark ? "light" : "dark";
    root.dataset["theme"] = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
    document.cookie = `theme=${next}; path=/; max-age=${YEAR}; samesite=lax`;
  };
  return (
    <IconButton label="Light or dark" onClick={turn}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="fill-none stroke-current stroke-[1.5]">
        <circle cx="8" cy="8" r="5.5" />
        <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" className="fill-current stroke-none" />
      </svg>
    </IconButton>
  );
}
