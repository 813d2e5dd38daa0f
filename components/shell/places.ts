/** The places of the console, in the order of the top bar. */
export const PLACES = [
  { href: "/deployments", label: "Deployments" },
  { href: "/waiting", label: "Waiting for you" },
  { href: "/templates", label: "Templates" },
  { href: "/systems", label: "Systems" },
  { href: "/people", label: "People" },
  { href: "/record", label: "Record" },
] as const;
