import { daemon } from "./daemon.test-fixture";
import { closedPort } from "./target.test-fixture";

/** The blackbox exporter with modules as its documentation names them; `says` whether one finds a target good. */
export async function blackbox(program: string, modules: Record<string, unknown>) {
  const port = await closedPort();
  const { stop } = await daemon({
    program,
    // JSON is YAML.
    files: { "blackbox.yml": JSON.stringify({ modules }) },
    arguments: (folder) => [`--config.file=${folder}/blackbox.yml`, `--web.listen-address=127.0.0.1:${port}`],
    port,
  });
  const says = async (module: string, target: string): Promise<boolean> => {
    const query = new URLSearchParams({ module, target });
    const answer = await fetch(`http://127.0.0.1:${port}/probe?${query}`);
    return /^probe_success 1$/m.test(await answer.text());
  };
  return { says, stop };
}
