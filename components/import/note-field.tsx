import { Input } from "@/components/ui/input";

/** Why there is another version, in a few words. */
export function NoteField({ note, write }: { note: string; write: (note: string) => void }) {
  return (
    <Input
      aria-label="Why this version, in a few words"
      placeholder="Why this version, in a few words"
      value={note}
      maxLength={2000}
      onChange={(event) => write(event.target.value)}
    />
  );
}
