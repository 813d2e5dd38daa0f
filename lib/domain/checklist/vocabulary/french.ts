import { lines } from "./french/lines";
import { titles } from "./french/titles";
import type { Vocabulary } from "./vocabulary";

/** The French table. */
export const french: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    rssi: "Responsable de la sécurité des systèmes d'information",
    dsi: "Directeur des systèmes d'information",
    cdp: "Chef de projet",
    cp: ["Chef de projet", "Chef de produit"],
    moa: "Maîtrise d'ouvrage",
    moe: "Maîtrise d'œuvre",
    dpd: "Délégué à la protection des données",
    "responsable de livraison": "Release manager",
  },
};
