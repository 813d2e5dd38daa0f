type Turns = {
  /** How many pieces of work run at the same time. */
  atOnce: number;
  /** How many may wait for a turn; one more is refused by `full`. */
  waiting: number;
  full: () => Error;
};

/** Lets work run a few at once and the rest wait, first come first served. */
export function inTurn({ atOnce, waiting: most, full }: Turns) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (running < atOnce) running += 1;
    else if (waiting.length < most) await new Promise<void>((go) => waiting.push(go));
    else throw full();
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
