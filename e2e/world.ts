import { randomUUID } from "node:crypto";

export type Login = { name: string; email: string; password: string };

export const BASE = process.env["BASE_URL"] ?? "http://localhost:3000";

/** The first owner, made by `first-owner.setup.ts`; every story begins with them. */
export const OWNER: Login = {
  name: "Olga Ivanova",
  email: "olga@example.com",
  password: "seven herons over the harbour",
};

/** Words that stand nowhere else, so that stories do not meet. */
export const fresh = (word: string): string => `${word} ${randomUUID().slice(0, 8)}`;

/** A password strong enough for anybody in a story. */
export const PASSWORD = "forty blue kettles on a roof";
