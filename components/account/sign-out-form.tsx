"use client";

import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";

/** Ends every open session of one's own, on every device. */
export function SignOutForm() {
  const { pending, refused, run } = useAct();
  const leave = async () => {
    const answered = await run((headers) => api.session.end.$post({ json: { everywhere: true } }, { headers }));
    if (answered?.data) location.assign("/sign-in");
  };
  return (
    <section aria-labelledby="sessions" className="pt-10">
      <h2 id="sessions" className="ruled pb-1 font-semibold">
        Sign out everywhere
      </h2>
      <div className="grid justify-items-start gap-3 pt-4">
        <p className="text-quiet">Ends every open session of yours, on every device, this one too.</p>
        <RefusalLine message={refused?.message} />
        <Button pending={pending} onClick={() => void leave()}>
          Sign out everywhere
        </Button>
      </div>
    </section>
  );
}
