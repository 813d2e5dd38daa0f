import { store } from "./store";

type Asking = { answer: (signedIn: boolean) => void };

/** Set while the product waits for the person to sign in again, with what was typed still on the page. */
export const door = store<Asking | null>(null);

let asked: Promise<boolean> | null = null;

/** Asks the person to sign in again in place. Resolves with whether they did; many acts ask only once. */
export function signInAgain(): Promise<boolean> {
  asked ??= new Promise<boolean>((resolve) => {
    door.set({
      answer: (signedIn) => {
        asked = null;
        door.set(null);
        resolve(signedIn);
      },
    });
  });
  return asked;
}
