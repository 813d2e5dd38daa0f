import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Reads the page anew once the checklist is another one than it shows: upgraded, or with an item more. */
export function useLayout(shown: number, now: number): void {
  const router = useRouter();
  useEffect(() => {
    if (now > shown) router.refresh();
  }, [router, shown, now]);
}
