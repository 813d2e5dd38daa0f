const KEPT = "import pasted";

/** A text that was pasted and not taken in yet: it outlives a reload of the page. */
export const keptPaste = {
  get: (): string => sessionStorage.getItem(KEPT) ?? "",
  set: (text: string): void => {
    try {
      sessionStorage.setItem(KEPT, text);
    } catch {
      // More than the browser keeps: it stays on the page, and only a reload loses it.
    }
  },
  forget: (): void => sessionStorage.removeItem(KEPT),
};

/** What a pasted document is called. */
export const PASTED = "pasted.md";
