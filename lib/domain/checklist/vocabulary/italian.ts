import { lines } from "./italian/lines";
import { titles } from "./italian/titles";
import type { Vocabulary } from "./vocabulary";

/** The Italian table. */
export const italian: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    cp: ["Capo progetto", "Capo prodotto"],
    rpd: "Responsabile della protezione dei dati",
    "responsabile del rilascio": "Release manager",
    "responsabile dei rilasci": "Release manager",
  },
};
