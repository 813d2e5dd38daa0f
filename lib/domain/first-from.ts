/** Of some values in rising order the index of the first that is `least` or more; their number where none is. */
export function firstFrom<It>(all: ArrayLike<It>, least: number, numberOf: (it: It) => number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(all[middle] as It) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
