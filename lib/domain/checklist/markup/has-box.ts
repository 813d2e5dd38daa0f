import { box } from "./box";
import type { Table } from "./node";

/** Whether a row of a table below its head has a box. */
export const hasBox = ({ rows }: Table): boolean =>
  rows.slice(1).some(({ cells }) => cells.some((cell) => box(`${cell.trim()} `) !== null || inside.test(cell)));

const inside = /[☐☑☒]/u;
