import { headsOf, WORKSPACE } from "@/lib/db/entries";

/** Where the record of a deployment and that of the workspace stand, as one word: it changes with every entry of either. */
export const heads = (deployment: string): Promise<string> => headsOf([deployment, WORKSPACE]);
