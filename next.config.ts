import type { NextConfig } from "next";

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // A lockfile in a folder above the checkout would otherwise move the root there.
  turbopack: { root: import.meta.dirname },
  // `npm run check` looks at the types; whoever only starts the product does not wait for that again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "graphile-worker"],
} satisfies NextConfig;
