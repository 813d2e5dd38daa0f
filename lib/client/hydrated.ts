import { useEffect, useState, useTransition } from "react";

/** False in the server's markup and the first paint; true right after, without holding up what is pressed meanwhile. */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  const [, start] = useTransition();
  useEffect(() => start(() => setHydrated(true)), []);
  return hydrated;
}
