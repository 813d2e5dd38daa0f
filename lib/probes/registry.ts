// Written by `npm run registries`. To add an entry, add a file.
import http from "./kinds/http";

export const probes = { http };
