import { describe, expect, it, onTestFinished } from "vitest";
import { blackbox } from "../blackbox.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { runProbe } from "../run";
import { closedPort, loopback, raw } from "../target.test-fixture";

const exporter = oracle("prometheus-blackbox-exporter");

describe("ports are called open as others call them", () => {
  it.skipIf(exporter === null)("open, closed, greeting (oracle: blackbox_exporter)", async () => {
    const { says: ask, stop } = await blackbox(exporter ?? "", {
      connect: { prober: "tcp", timeout: "3s" },
      ssh: { prober: "tcp", timeout: "3s", tcp: { query_response: [{ expect: "^SSH-2.0-" }] } },
    });
    onTestFinished(stop);
    const ssh = await raw((socket) => socket.write("SSH-2.0-OpenSSH_9.2\r\n"));
    const smtp = await raw((socket) => socket.write("220 mail\r\n"));
    const gone = await closedPort();
    const ours = async (settings: Record<string, unknown>) =>
      (
        await runProbe(
          { kind: "tcp-ports", settings: { host: "127.0.0.1", ...settings } },
          { baseUrl: null, policy: loopback(ssh.port, smtp.port, gone) },
        )
      ).verdict.outcome === "pass";
    for (const [port, module, good] of [
      [ssh.port, "connect", true],
      [gone, "connect", false],
      [ssh.port, "ssh", true],
      [smtp.port, "ssh", false],
    ] as const) {
      expect(await ask(module, `127.0.0.1:${port}`)).toBe(good);
      const banner = module === "ssh" ? { banner: [{ port, contains: "SSH-2.0-" }] } : {};
      expect(await ours({ open: [port], ...banner })).toBe(good);
    }
    expect([await ours({ closed: [ssh.port] }), await ours({ closed: [gone] })]).toEqual([false, true]);
  });
});
