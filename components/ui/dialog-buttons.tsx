import { Button } from "./button";

type Props = {
  verb: string;
  tone?: "primary" | "danger" | undefined;
  pending: boolean;
  /** Why it cannot be done yet. */
  off?: string | null;
  onClose: () => void;
};

/** What ends a dialog that asks for something: doing it, or not. */
export function DialogButtons({ verb, tone = "primary", pending, off = null, onClose }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" tone={tone} pending={pending} off={off}>
        {verb}
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </div>
  );
}
