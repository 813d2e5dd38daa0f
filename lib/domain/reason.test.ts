import { describe, expect, it } from "vitest";
import { Reason } from "./reason";

const SHORT = "Say why in two words or more; it stays in the record for others to read.";
const asked = (text: unknown) => {
  const read = Reason.safeParse(text);
  return read.success ? read.data : read.error.issues.map(({ message }) => message);
};

describe("a reason", () => {
  it.each([
    "Disk full",
    "no data",
    "Ticket OPS-77",
    "Нет места",
    "공간 부족",
    "μ-service λ",
    "磁盘已满",
    "容量不足です",
    "DB障害",
    "ดิสก์เต็ม",
    "sí, no",
  ])("takes %s", (text) => {
    expect(asked(text)).toBe(text);
  });

  it.each(["", "   ", "no", "because", "n/a", "rolled-back", "why? !!", "… — …", "ok.", "磁盘", "故障中", "ฐา"])(
    "refuses “%s” with what to do",
    (text) => {
      expect(asked(text)).toEqual([SHORT]);
    },
  );

  it("is trimmed, and 2000 characters at most", () => {
    expect(asked("\n Disk full\t")).toBe("Disk full");
    expect(asked(` ${"no ".repeat(666)}no `)).toHaveLength(2000);
    expect(asked("ab ".repeat(667))).toEqual("ab ".repeat(667).trim());
    expect(asked("abc ".repeat(501))).toEqual(["Say it in 2000 characters at most."]);
    expect(asked(null)).toHaveLength(1);
  });
});
