import { expect, it } from "vitest";
import { reasonIn } from "./migrate.mjs";

it("keeps the reason of Prisma's output and drops the trace", () => {
  const output =
    "Loaded Prisma config.\n\nError: ERROR: permission denied\n   0: sql_schema::initialize\n             at lib.rs:17\n";
  expect(reasonIn(output)).toBe("Error: ERROR: permission denied");
});

it("keeps everything where there is no such line", () => {
  expect(reasonIn("it went\nwrong\n")).toBe("it went\nwrong");
});
