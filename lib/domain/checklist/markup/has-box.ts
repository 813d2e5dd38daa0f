import { box } from "./box";
import type { Table } from "./node";

/** Whether a row of a table below its head has a box. */
export const hasBox = ({ rows }: Table): boolean =>
  rows.slice(1).some(({ cells }) => cells.some((cell) => perhaps.test(cell) && isBoxed(cell)));

// Nearly all cells are told to have none by this alone; all signs of boxes lie in the range.
const perhaps = /[[\u2500-\uFFFF]/;

const isBoxed = (cell: string): boolean => box(`${cell.trim()} `) !== null || inside.test(cell);

const inside = /[☐☑☒]/u;
