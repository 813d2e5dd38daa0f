"use client";

import { PageTrouble, type Trouble } from "@/components/shell/page-trouble";

export default function ErrorPage(trouble: Trouble) {
  return <PageTrouble {...trouble} />;
}
