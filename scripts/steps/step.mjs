/** One line per step, with its own time. `work` gets `done(text)`, with which it words what came of it. */
export async function step(doing, work, out = process.stdout) {
  const began = performance.now();
  let text = doing;
  if (out.isTTY) out.write(`     …    ${doing}`);
  try {
    return await work((outcome) => {
      text = outcome;
    });
  } catch (error) {
    text = `${doing}: failed`;
    throw error;
  } finally {
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    out.write(`${out.isTTY ? "\r\u001b[K" : ""}${seconds.padStart(8)}  ${text}\n`);
  }
}
