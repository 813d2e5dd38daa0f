import type { NextConfig } from "next";

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // A lockfile in a folder above the checkout would otherwise move the root there.
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["pg", "@node-rs/argon2", "graphile-worker"],
} satisfies NextConfig;
