import { expect, it } from "vitest";
import { runProbe } from "../run";
import { loopback, raw } from "../target.test-fixture";

it("is read to its first line, also where it comes in pieces", async () => {
  const { port } = await raw((socket) => {
    socket.setNoDelay(true).write("SSH-2.0-");
    setTimeout(() => socket.write("OpenSSH_9.2\r\n"), 50);
  });
  const verdictOf = async (contains: string) =>
    (
      await runProbe(
        { kind: "tcp-ports", settings: { host: "127.0.0.1", open: [port], banner: [{ port, contains }] } },
        { baseUrl: null, policy: loopback(port), owned: () => true },
      )
    ).verdict;
  expect(await verdictOf("OpenSSH_9")).toMatchObject({ outcome: "pass" });
  expect(await verdictOf("dropbear")).toMatchObject({
    ...{ outcome: "fail", summary: expect.stringContaining("greets with “SSH-2.0-OpenSSH_9.2”, “dropbear” expected") },
  });
});
