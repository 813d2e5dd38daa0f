import { connection } from "next/server";
import type { ReactNode } from "react";
import { DoorFrame } from "@/components/door/door-frame";

export default async function DoorLayout({ children }: { children: ReactNode }) {
  await connection();
  return <DoorFrame>{children}</DoorFrame>;
}
