import { useEffect, useState } from "react";

/** The part that is being read: the last whose head has passed under the masthead. */
export function useCurrentPart(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let waiting = false;
    const look = () => {
      waiting = false;
      const passed = ids.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < 200);
      setCurrent(passed.at(-1) ?? ids[0] ?? null);
    };
    const scroll = () => {
      if (!waiting) requestAnimationFrame(look);
      waiting = true;
    };
    look();
    addEventListener("scroll", scroll, { passive: true });
    return () => removeEventListener("scroll", scroll);
  }, [ids]);
  return current;
}
