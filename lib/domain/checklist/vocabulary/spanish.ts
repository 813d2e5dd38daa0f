import { lines } from "./spanish/lines";
import { titles } from "./spanish/titles";
import type { Vocabulary } from "./vocabulary";

/** The Spanish table. */
export const spanish: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    jp: ["Jefe de proyecto", "Jefe de producto"],
    dpd: "Delegado de protección de datos",
    "responsable de lanzamiento": "Release manager",
    "gerente de lanzamiento": "Release manager",
  },
};
