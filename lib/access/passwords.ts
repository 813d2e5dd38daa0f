import { hash, verify } from "@node-rs/argon2";
import { processWide } from "@/lib/db/process-wide";

// OWASP's second choice for argon2id (19 MiB, 2 passes): 11 ms on a small machine, so that a crowd at T-0 gets in.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;

const gate = processWide("passwords", () => ({ free: AT_ONCE, waiting: [] as (() => void)[] }));

/** What is stored of a password: an argon2id hash in PHC form. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normal(password), COST));

/**
 * Whether a password is the one that was stored. `null`, for an account that does not exist or has none yet, takes as
 * long as any other, so that the time tells nothing.
 */
export const verifyPassword = (stored: string | null, password: string): Promise<boolean> =>
  inTurn(async () => {
    if (stored) return verify(stored, normal(password));
    await hash(normal(password), COST);
    return false;
  });

// The same letters typed on another keyboard may come as other code points.
const normal = (password: string) => password.normalize("NFC");

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (gate.free > 0) gate.free -= 1;
  else await new Promise<void>((go) => gate.waiting.push(go));
  try {
    return await work();
  } finally {
    const next = gate.waiting.shift();
    if (next) next();
    else gate.free += 1;
  }
}
