import { Sign } from "@/components/ui/sign";

/** Tells an owner that one database role does everything, and how to part it in two. */
export function SingleRoleLine() {
  return (
    <p className="no-print flex items-start gap-2 border-b border-rule-strong bg-wash-attention px-4 py-1.5 sm:px-6">
      <Sign name="warn" />
      <span>
        Countersign runs as the owner of its tables, so only triggers protect the record. Start it with
        DATABASE_OWNER_URL for the owner, and DATABASE_URL for a role of its own.
      </span>
    </p>
  );
}
