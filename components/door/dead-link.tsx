import { ButtonLink } from "@/components/ui/button-link";

/** A one-time link that does not work any more, with what to do instead. */
export function DeadLink({ message }: { message: string }) {
  return (
    <div className="grid justify-items-start gap-5">
      <div>
        <h1 className="text-20 font-semibold">This link does not work</h1>
        <p className="pt-1 text-quiet">{message}</p>
      </div>
      <ButtonLink href="/sign-in" tone="primary" size="big">
        Go to sign in
      </ButtonLink>
    </div>
  );
}
