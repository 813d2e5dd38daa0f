import { canonical } from "@/lib/domain/canonical";

type Bound = { system: string; secret: string; version: number; places: readonly string[] };

/** What a sealed value is bound to, as text: of another system, name, version or places it does not open. */
export const sealedFor = ({ system, secret, version, places }: Bound): string =>
  canonical({ system, secret, version, places: [...places] });
