"use client";

import { type ComponentProps, useState } from "react";
import { Input } from "@/components/ui/input";

type Props = Omit<ComponentProps<"input">, "type">;

/** A password, hidden until its owner asks to see it. */
export function PasswordInput({ className, ...rest }: Props) {
  const [shown, show] = useState(false);
  return (
    <div className="relative">
      <Input {...rest} type={shown ? "text" : "password"} maxLength={1000} className={`pr-16 ${className ?? ""}`} />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={shown ? "Hide the password" : "Show the password"}
        onClick={() => show(!shown)}
        className="absolute inset-y-1 right-1 rounded-md px-3 text-12 font-medium text-accent hover:bg-sunk"
      >
        {shown ? "Hide" : "Show"}
      </button>
    </div>
  );
}
