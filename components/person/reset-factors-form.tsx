"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import type { Person } from "@/lib/domain/workspace/workspace";

/** Takes every second factor from somebody who lost them. */
export function ResetFactorsForm({ person: { id, name }, self }: { person: Person; self: boolean }) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">Second factors</h3>
      <p className="text-quiet">
        Whoever lost theirs, and the recovery codes too, gets in again with the password alone once they are taken away.
      </p>
      <div>
        <Button
          tone="danger"
          off={self ? "Your own you remove under Your account" : null}
          onClick={() => setAsking(true)}
        >
          Take them away
        </Button>
      </div>
      {asking ? (
        <ActDialog
          title={`Take away the second factors of ${name}`}
          lede="Make sure that it is really them who asks. Their open sessions and recovery codes end; what they signed stands."
          verb="Take them away"
          tone="danger"
          attempt={() => (headers) =>
            api.people[":person"].factors.reset.$post({ param: { person: id }, json: {} }, { headers })
          }
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
