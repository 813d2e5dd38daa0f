import { redirect } from "next/navigation";
import { linkOrWords } from "@/app/(auth)/link-or-words";
import { DeadLink } from "@/components/door/dead-link";
import { JoinForm } from "@/components/door/join-form";
import { invited } from "@/lib/queries/invited";

type Props = { params: Promise<{ token: string }> };

export const metadata = { title: "Join", referrer: "no-referrer" };

export default async function JoinPage({ params }: Props) {
  const { token } = await params;
  const link = await linkOrWords(token);
  if (typeof link === "string") return <DeadLink message={link} />;
  if (link.kind === "owner" || !link.person) redirect(`/welcome/${token}`);
  const { name, email, roles } = await invited(link.person);
  return <JoinForm token={token} kind={link.kind} name={name} email={email} roles={roles} />;
}
