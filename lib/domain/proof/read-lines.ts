import type { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { text } from "./text";

/** The values a file of JSON lines holds, and the numbers of the lines that are not exactly what was written. */
export type ReadLines<Value> = { values: Value[]; broken: number[] };

/** Reads JSON lines. A line must be the canonical form of its value, so that nothing can stand in it unnoticed. */
export function readLines<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): ReadLines<Value> {
  const read: ReadLines<Value> = { values: [], broken: [] };
  const whole = text(bytes);
  if (whole === null) return { values: [], broken: [1] };
  const lines = whole.split("\n");
  // A file that was written to its end closes its last line.
  if (lines.pop() !== "") read.broken.push(lines.length + 1);
  for (const [index, line] of lines.entries()) {
    const value = readLine(line, schema);
    if (value === undefined) read.broken.push(index + 1);
    else read.values.push(value);
  }
  return read;
}

function readLine<Value>(line: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    const value = schema.parse(JSON.parse(line));
    return canonical(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
}
