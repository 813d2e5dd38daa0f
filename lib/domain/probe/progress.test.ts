import { expect, it } from "vitest";
import { Progress } from "./progress";

it("is the attempt a run is at, and its phases as far as they are through", () => {
  const phases = { dns: 1, connect: 2.5, tls: null, firstByte: null, total: null };
  expect(Progress.parse({ attempt: 2, phases })).toEqual({ attempt: 2, phases });
  expect(Progress.safeParse({ attempt: 0, phases }).success).toBe(false);
});
