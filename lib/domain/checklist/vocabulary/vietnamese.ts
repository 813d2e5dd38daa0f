import { lines } from "./vietnamese/lines";
import { titles } from "./vietnamese/titles";
import type { Vocabulary } from "./vocabulary";

/** The Vietnamese table. */
export const vietnamese: Vocabulary = {
  ...titles,
  ...lines,
  roleNames: {
    qtda: "Quản trị dự án",
    qlda: "Quản lý dự án",
    gđ: "Giám đốc",
    "quản lý phát hành": "Release manager",
  },
};
