import type { AccountRole } from "@/lib/domain/actor";
import type { Life } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { Kind, Place } from "./world.test-fixture";

/** What a request is made in. Who asks is not in it: whoever may not is refused what would have gone through. */
export type Cell = Place & { deployment: string; life: Life };

type Names = Record<string, string>;

/** What a route is expected to let through. Everything that is not said here has to be refused. */
export type Row = {
  /** The account that is enough, as any above it is; null where nobody has to be signed in. */
  least: AccountRole | null;
  /** Who among those; all of them where it is left out. */
  only?: (life: Life) => readonly Kind[];
  /** The lives of a deployment in which it goes through; every one where it is left out. */
  lives?: readonly Life[];
  /** The lives in which it has happened already: answered as before, and nothing is written. */
  again?: readonly Life[];
  /** What happened to the deployment while it was planned, and by whom; a release manager where it is left out. */
  happened?: (life: Life, place: Place) => DeploymentFact[];
  by?: Kind;
  /** What else the path names, and what stands behind the question mark. */
  names?: (cell: Cell) => Names | Promise<Names>;
  query?: (cell: Cell) => Names;
  /** A string is sent as the bytes it is. */
  body?: (cell: Cell) => object | string | Promise<object | string>;
  /** What whoever may is answered, where there is nothing real to send: a code, a passkey, a link. */
  answers?: number;
};

export type Rows = Record<string, Row>;
