/** A template that exists: the document may become its next version. */
export type Known = { id: string; title: string; version: number };
