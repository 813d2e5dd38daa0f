import type { Metadata } from "next";
import { WaitingPage } from "@/components/waiting/waiting-page";
import { waiting } from "@/lib/queries/waiting";
import { requirePerson } from "@/lib/web/session";

export const metadata: Metadata = { title: "Waiting for you" };

export default async function Page() {
  return <WaitingPage {...(await waiting(await requirePerson()))} />;
}
