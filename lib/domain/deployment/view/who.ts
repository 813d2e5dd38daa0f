import { initials } from "@/lib/domain/initials";

/** A person as the screen names them. */
export type Who = { id: string; name: string; initials: string };

export const who = ({ id, name }: { id: string; name: string }): Who => ({ id, name, initials: initials(name) });
