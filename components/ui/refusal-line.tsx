import { Sign } from "./sign";

/** Why something was refused, in the sentence the product gave; read aloud at once. */
export function RefusalLine({ message }: { message: string | null | undefined }) {
  return (
    <div role="alert" className="empty:hidden">
      {message ? (
        <p className="flex items-start gap-2 font-medium text-failed">
          <Sign name="failed" />
          <span className="min-w-0 wrap-anywhere">{message}</span>
        </p>
      ) : null}
    </div>
  );
}
