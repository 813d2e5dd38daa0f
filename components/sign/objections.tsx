import { Sign } from "@/components/ui/sign";

/** What is in the way of a decision, in the sentences the command refuses with. */
export function Objections({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul aria-label="In the way" className="grid gap-2 rounded-lg bg-wash-attention px-3 py-2">
      {sentences.map((sentence) => (
        <li key={sentence} className="flex gap-2">
          <Sign name="warn" />
          <span className="min-w-0 wrap-anywhere">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
