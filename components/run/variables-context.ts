import { createContext, useContext } from "react";
import type { Variables } from "@/lib/domain/deployment/fact";

/** What fills the placeholders on this page; null where the document has none. */
export const VariablesContext = createContext<Variables | null>(null);

export const useVariables = (): Variables | null => useContext(VariablesContext);
