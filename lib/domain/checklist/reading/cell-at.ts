/** A cell of a row, counted from 0; empty where the row is shorter. */
export const cellAt = (cells: readonly string[], index: number): string => cells[index] ?? "";
