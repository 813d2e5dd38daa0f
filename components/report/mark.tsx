import { Sign, type SignName } from "@/components/ui/sign";

/** A word with its sign before it, kept on one line. */
export function Mark({ sign, children }: { sign: SignName; children: string }) {
  return (
    <span className="st">
      <Sign name={sign} />
      {children}
    </span>
  );
}
