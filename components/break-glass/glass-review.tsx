"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/lib/client/hydrated";
import { REVIEW } from "./review-place";

const GlassReviewDialog = lazy(() =>
  import("./glass-review-dialog").then(({ GlassReviewDialog: named }) => ({ default: named })),
);

/** Closing the review of a break-glass, for who may; it opens by itself where the address asks for it. */
export function GlassReview() {
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  useEffect(() => {
    if (!hydrated) return;
    const follow = () => {
      if (location.hash === REVIEW) setOpen(true);
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [hydrated]);
  const close = () => {
    setOpen(false);
    if (location.hash === REVIEW) history.replaceState(history.state, "", "#glass");
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Review it
      </Button>
      {open ? (
        <Suspense>
          <GlassReviewDialog close={close} />
        </Suspense>
      ) : null}
    </>
  );
}
