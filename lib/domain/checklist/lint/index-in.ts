/** Which of some beginnings, in rising order, is the last at or before a place; the first where none is. */
export function indexIn(starts: ArrayLike<number>, place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (Number(starts[middle]) <= place) low = middle;
    else high = middle;
  }
  return low;
}
