/** Where this tab keeps the bytes of a document under way. */
export const draftKey = (id: string): string => `import document ${id}`;
