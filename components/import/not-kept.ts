/** Said of a document that a reload would lose. */
export const NOT_KEPT = "Too large for this browser to keep: publish it before you reload or close this page.";
