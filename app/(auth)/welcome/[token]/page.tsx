import { redirect } from "next/navigation";
import { linkOrWords } from "@/app/(auth)/link-or-words";
import { DeadLink } from "@/components/door/dead-link";
import { FirstOwnerForm } from "@/components/door/first-owner-form";

type Props = { params: Promise<{ token: string }> };

export const metadata = { title: "Welcome", referrer: "no-referrer" };

export default async function WelcomePage({ params }: Props) {
  const { token } = await params;
  const link = await linkOrWords(token);
  if (typeof link === "string") return <DeadLink message={link} />;
  if (link.kind !== "owner") redirect(`/join/${token}`);
  return <FirstOwnerForm token={token} />;
}
