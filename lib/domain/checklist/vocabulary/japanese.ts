import { lines } from "./japanese/lines";
import { titles } from "./japanese/titles";
import type { Vocabulary } from "./vocabulary";

/** The Japanese table. */
export const japanese: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    pm: ["プロダクトマネージャー", "プロジェクトマネージャー"],
    リリース責任者: "Release manager",
    リリースマネージャー: "Release manager",
    リリースマネージャ: "Release manager",
  },
};
