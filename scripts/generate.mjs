// `npm run generate`: writes lib/db/generated from prisma/schema.prisma.
import { generate } from "./steps/generate.mjs";
import { giveUp } from "./steps/trouble.mjs";

await generate().catch(giveUp);
