/** The place of a document that is still being read: as high as what follows, so that nothing jumps. */
export function ImportWait({ fileName }: { fileName: string }) {
  return (
    <main id="main" tabIndex={-1} className="px-4 pt-5 pb-16 sm:px-6" aria-busy="true">
      <h1 className="text-20 font-semibold wrap-anywhere">Import {fileName || "a document"}</h1>
      <p className="pt-3 text-muted" role="status">
        Reading what each line becomes
      </p>
      <div className="mt-6 min-h-[60vh] border-t border-rule bg-sunk" />
    </main>
  );
}
