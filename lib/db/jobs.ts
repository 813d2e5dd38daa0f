/** Work for the worker, queued in the transaction that asks for it. `key` makes asking twice one job. */
export type Job = { task: "run-probe"; payload: { run: string }; key: string };
