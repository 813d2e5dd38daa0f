import { store } from "./store";

export type Notice = { id: number; text: string; tone: "said" | "wrong" };

/** The last thing the product has to say, read aloud politely and shown for a while. */
export const notices = store<Notice | null>(null);

let count = 0;

/** Says something without taking the focus. */
export function announce(text: string, tone: Notice["tone"] = "said"): void {
  count += 1;
  notices.set({ id: count, text, tone });
}
