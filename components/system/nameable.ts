/** Somebody who can act today, as they are called beside the others. */
export type Nameable = { id: string; name: string };
