import { authHandler } from "@/lib/web/auth-handler";

export { authHandler as GET, authHandler as POST };
