import { lines } from "./portuguese/lines";
import { titles } from "./portuguese/titles";
import type { Vocabulary } from "./vocabulary";

/** The Portuguese table. */
export const portuguese: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    gp: ["Gerente de projeto", "Gerente de produto"],
    dpo: "Encarregado de dados",
    "gerente de release": "Release manager",
    "gestor de release": "Release manager",
    "gerente de lançamento": "Release manager",
  },
};
