import { describe, expect, it } from "vitest";
import { demandStrength } from "./password-strength";

const about = ["Wilhelmina Oberkirchner", "wilhelmina@traitortrack.example"];
const judge = (password: string) =>
  demandStrength(password, about).then(
    () => "good",
    (error: Error) => error.message,
  );

describe("a password", () => {
  it.each(["stapler umbrella quartz midnight", "Zwölf Äpfel fielen über den Zaun", "k8#vQ!2mZp9$wLr4"])(
    "%s is good",
    async (password) => expect(await judge(password)).toBe("good"),
  );

  it.each([
    ["short enough", "Use at least 15 characters; this has 12 characters."],
    ["x", "this has 1 character."],
    ["long ".repeat(30), "Use at most 128 characters; this has 150."],
    ["aaaaaaaaaaaaaaaaaa", "too easy to guess"],
    ["password123456789", "too easy to guess"],
    ["countersigncountersign", "too easy to guess"],
    ["wilhelmina oberkirchner", "too easy to guess"],
    ["qwertyuiopasdfghjkl", "too easy to guess"],
  ])("%s is refused with what to do", async (password, sentence) => expect(await judge(password)).toContain(sentence));
});
