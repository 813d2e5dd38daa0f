/** How many days a proof holds after its token was last found. */
export const PROOF_DAYS = 30;
