import { grouped } from "@/lib/domain/grouped";
import type { HeadStatement } from "./head-statement";

/** A sentence for each key that signed heads of a bundle and is not the one, `own`, that signed the bundle. */
export const otherKeys = (heads: readonly HeadStatement[], own: string | null): string[] =>
  [...grouped(heads, ({ key }) => key)]
    .filter(([key]) => key !== own)
    .map(([key, signed]) => {
      const places = signed.map(({ seq }) => seq).join(", ");
      const subject = signed.length === 1 ? `The head at entry ${places} is` : `The heads at entries ${places} are`;
      return `${subject} signed with another key than this bundle: ${key}. Ask whoever runs the installation whether it ever had that key.`;
    });
