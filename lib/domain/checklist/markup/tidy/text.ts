/** Lines of Markdown; `code` says of each whether a fence holds it, so that it is left as it is. */
export type Text = { lines: string[]; code: boolean[] };
