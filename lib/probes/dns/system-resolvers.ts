import dns from "node:dns";
import type { Target } from "../probe";
import { readServer } from "./server";

/** The name servers that this machine itself asks, as whoever runs it has set them. */
export const systemResolvers = (): Target[] => dns.getServers().flatMap((server) => readServer(server) ?? []);
