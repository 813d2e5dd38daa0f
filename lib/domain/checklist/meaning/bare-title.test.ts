import { expect, it } from "vitest";
import { bareTitle } from "./bare-title";

it.each([
  ["10) Post-deploy checks", "Post-deploy checks"],
  ["2.1 Production deployment", "Production deployment"],
  ["🚀 A. Deploy", "Deploy"],
  [":rocket: Deploy", "Deploy"],
  [":a: :b: 1. Deploy", "Deploy"],
  ["Phase 2: Deployment", "Deployment"],
  ["Step 3 - Switch", "Switch"],
  ["Schritt 1: Vorbereitung", "Vorbereitung"],
  ["Étape 2 : Bascule", "Bascule"],
  ["Giai đoạn 3: Triển khai", "Triển khai"],
  ["三、上线执行", "上线执行"],
  ["（一）准备", "准备"],
  ["第一步：备份", "备份"],
  ["① 准备", "准备"],
  ["フェーズ1：準備", "準備"],
  ["Phase out the old API", "Phase out the old API"],
  ["Part of the team", "Part of the team"],
  ["一周内", "一周内"],
])("%s", (title, bare) => {
  expect(bareTitle(title)).toBe(bare);
});
