import { redirect } from "next/navigation";
import { SignInForm } from "@/components/door/sign-in-form";
import { personLooking } from "@/lib/web/session";
import { localPath } from "./local-path";

type Props = { searchParams: Promise<{ next?: string; email?: string }> };

export const metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: Props) {
  const [{ next, email }, person] = await Promise.all([searchParams, personLooking()]);
  if (person) redirect(localPath(next));
  return <SignInForm next={next ? localPath(next) : null} email={email ?? ""} />;
}
