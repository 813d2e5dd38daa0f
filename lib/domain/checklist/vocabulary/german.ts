import { lines } from "./german/lines";
import { titles } from "./german/titles";
import type { Vocabulary } from "./vocabulary";

/** The German table. */
export const german: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    qs: "Qualitätssicherung",
    ds: "Datenschutz",
    dsb: "Datenschutzbeauftragter",
    pl: ["Projektleiter", "Produktleiter"],
    gf: "Geschäftsführung",
    releasemanager: "Release manager",
    releasemanagerin: "Release manager",
    "release-manager": "Release manager",
  },
};
