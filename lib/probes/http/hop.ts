import { Trouble } from "../trouble";

/**
 * Goes where a redirect leads.
 * @throws Trouble `policy_blocked_redirect` where that is denied
 */
export async function hop<T>(go: () => Promise<T>): Promise<T> {
  try {
    return await go();
  } catch (error) {
    if (!(error instanceof Trouble) || error.reason !== "policy_blocked") throw error;
    throw new Trouble(`It redirects to what may not be reached: ${error.message}`, "policy_blocked_redirect");
  }
}
