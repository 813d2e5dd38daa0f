"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { PLACES } from "./places";

/** The places of the console; on a phone they stand in the account menu. */
export function MainNav() {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="hidden gap-5 text-quiet sm:flex">
      {PLACES.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={path.startsWith(href) ? "page" : undefined}
          className="border-b-2 border-transparent pt-3 pb-[10px] hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
