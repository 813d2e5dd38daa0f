import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SignSprite } from "@/components/ui/sign-sprite";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s · Countersign", default: "Countersign" },
  description: "Go-live checklists that are ticked, probed, signed off and kept as a record.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get("theme")?.value;
  return (
    <html
      lang="en"
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
    >
      <body>
        <SignSprite />
        {children}
      </body>
    </html>
  );
}
