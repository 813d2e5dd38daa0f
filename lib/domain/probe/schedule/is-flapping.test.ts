import { expect, it } from "vitest";
import type { Outcome } from "../verdict";
import { isFlapping } from "./is-flapping";

const outcomes = (letters: string) =>
  [...letters].map((letter): Outcome => ({ p: "pass", f: "fail", w: "warn", e: "error" })[letter] as Outcome);

it.each([
  ["", false],
  ["p", false],
  ["pfpfp", false],
  ["pfpfpf", true],
  ["pfpfppppppppppppppppf", false],
  ["pfpfpppppppppppppppf", true],
  ["pweppw", false],
])("takes the runs %s for flapping: %s", (letters, flapping) => {
  expect(isFlapping(outcomes(letters))).toBe(flapping);
});
