import { when } from "@/lib/client/when";
import type { SigningItem } from "@/lib/domain/signoff/signing-view";

type Props = { waiver: NonNullable<SigningItem["waiver"]>; agreed: boolean; zone: string };

/** What two people accepted of an item: that it stays as it is, or that it is not applicable though critical. */
export function WaivedLine({ waiver: { reason, asked, granted, expires }, agreed, zone }: Props) {
  return (
    <p className="col-span-full pl-7 text-12 text-quiet wrap-anywhere">
      <b className="font-semibold text-ink">{agreed ? "Agreed" : "Waived"}</b>
      {expires === null ? "" : ` until ${when(expires, zone, "full")}`}: “{reason}”, asked by {asked.by.name}, granted
      by {granted?.by.name}
    </p>
  );
}
