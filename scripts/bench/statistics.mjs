/** The value below which a share of the sorted samples lies, nearest rank. */
export function percentile(samples, share) {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

export const median = (samples) => percentile(samples, 0.5);

/** "2.31 (2.20 to 2.48)": the median of some repetitions and how far they lie apart. */
export function spread(samples, digits = 2) {
  const [low, high] = [Math.min(...samples), Math.max(...samples)];
  return `${median(samples).toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

/** The same things in an order that chance decides, so that no contender always goes first. */
export function shuffled(things) {
  const left = [...things];
  const order = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  return order;
}
