import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonTone, buttonClass } from "./button-class";

type Props = ComponentProps<typeof Link> & { tone?: ButtonTone; size?: ButtonSize };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ tone, size, className, ...rest }: Props) {
  return <Link {...rest} className={`${buttonClass(tone, size)} ${className ?? ""}`} />;
}
