import { useEffect } from "react";

/** Opens the item the address names (`#i42`), when the page comes and when a link on it is followed. */
export function useHashItem(known: (id: string) => boolean, open: (id: string) => void, ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const follow = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      if (!id) return;
      if (known(id)) open(id);
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: "start" }));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [known, open, ready]);
}
