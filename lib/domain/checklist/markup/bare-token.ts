import type { Token } from "markdown-it";

type Methods = "attrIndex" | "attrPush" | "attrSet" | "attrGet" | "attrJoin";

/** A token of markdown-it's that is data only: its own class sets each property by a call, which takes longer than all else. */
export function bareToken(type: string, tag: string, nesting: Token["nesting"], level: number): Token {
  const token: Omit<Token, Methods> = {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level,
    children: null,
    content: "",
    markup: "",
    info: "",
    meta: null,
    block: true,
    hidden: false,
  };
  return token as Token;
}
