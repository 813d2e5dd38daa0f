import { store } from "./store";

/** How many acts were made but could not be sent yet. They are kept and sent with the key they had. */
export const unsent = store(0);

const DELAYS = [1, 2, 5, 10];

/** Waits until it makes sense to try again: the browser says it is online, or some seconds have passed. */
export function untilConnected(attempt: number): Promise<void> {
  const seconds = DELAYS[Math.min(attempt, DELAYS.length - 1)] ?? 10;
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, seconds * 1000);
    addEventListener("online", go);
  });
}
