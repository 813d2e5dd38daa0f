import { firstFrom } from "@/lib/domain/first-from";

/** Which of some beginnings, in rising order, is the last at or before a place; the first where none is. */
export const indexIn = (starts: ArrayLike<number>, place: number): number =>
  Math.max(0, firstFrom(starts, place + 1, (start) => start) - 1);
