import { liftNoGo as lift } from "@/lib/domain/deployment/no-go";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { NoGo } from "./declare-no-go";

/** Takes a NO-GO back; whoever may declare one may. */
export const liftNoGo = onDeployment({
  input: NoGo,
  deed: null,
  decide: (deployment, input, context) => ({ facts: lift(deployment, asker(context), input), answer: {} }),
});
