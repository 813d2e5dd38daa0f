import { lines } from "./chinese/lines";
import { titles } from "./chinese/titles";
import type { Vocabulary } from "./vocabulary";

/** The Chinese table. */
export const chinese: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    发布经理: "Release manager",
    發布經理: "Release manager",
    上线负责人: "Release manager",
    发布负责人: "Release manager",
  },
};
