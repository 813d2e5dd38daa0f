import type { Finding } from "../finding";
import { folded } from "../folded";

/** What is often written, and what the tool is really asked with. */
const WRONG = new Map([
  ["pip audit", "pip-audit"],
  ["pip3 audit", "pip-audit"],
  ["pip update", "pip install --upgrade"],
  ["pip upgrade", "pip install --upgrade"],
  ["npm deploy", "npm run deploy"],
  ["npm build", "npm run build"],
  ["npm lint", "npm run lint"],
  ["npm migrate", "npm run migrate"],
  ["git undo", "git revert"],
  ["git rollback", "git revert"],
  ["docker up", "docker compose up"],
  ["docker down", "docker compose down"],
  ["docker deploy", "docker stack deploy"],
  ["docker delete", "docker rm"],
  ["kubectl restart", "kubectl rollout restart"],
  ["kubectl rollback", "kubectl rollout undo"],
  ["kubectl undo", "kubectl rollout undo"],
  ["kubectl deploy", "kubectl apply"],
  ["kubectl status", "kubectl rollout status"],
  ["kubectl list", "kubectl get"],
  ["helm deploy", "helm upgrade --install"],
  ["helm apply", "helm upgrade --install"],
  ["terraform deploy", "terraform apply"],
  ["terraform lint", "tflint"],
  ["nginx reload", "nginx -s reload"],
  ["nginx test", "nginx -t"],
  ["alembic migrate", "alembic upgrade"],
  ["alembic rollback", "alembic downgrade"],
  ["prisma migration", "prisma migrate"],
  ["manage.py rollback", "manage.py migrate"],
  ["redis-cli status", "redis-cli info"],
  ["redis-cli health", "redis-cli ping"],
  ["cargo deploy", "cargo publish"],
  ["go audit", "govulncheck"],
]);

const CALL =
  /\b(pip3?|npm|git|docker|kubectl|helm|terraform|nginx|alembic|prisma|manage\.py|redis-cli|cargo|go)[ \t]{1,3}([a-z][a-z-]{1,20})(?=$|[\s;&|)`])/gm;

/** A command that its tool does not know. */
export default {
  examples: {
    good: [
      "# T\n\n- [ ] a\n\n## Cache\n\n### Option A: Managed\n\n```sh\n# pip audit\npip-audit\n```\n\n### Option B: Own\n\n```python\nnpm deploy\n```\n",
      "# T\n\n- [ ] Run `pip-audit`, `npm run deploy` and `docker compose up -d`\n- [ ] Go deploy it, then git undo nothing\n",
    ],
    bad: [
      [
        "# T\n\n- [ ] Dependencies are free of holes (`pip audit`)\n- [ ] Restart\n  ```sh\n  cd x && kubectl restart deployment/shop\n  ./venv/bin/pip audit\n  ```\n",
        [
          'Line 3: "pip audit" (also on line 7) is no command of pip: use "pip-audit".',
          'Line 6: "kubectl restart" is no command of kubectl: use "kubectl rollout restart".',
        ],
      ],
    ],
  },
  find: ({ text, lineAt, isCommand }) =>
    folded(
      [...text.matchAll(CALL)]
        .map((call) => ({ key: call.slice(1).join(" "), from: call.index, to: call.index + call[0].length }))
        .filter(
          ({ key, from, to }) => WRONG.has(key) && !/[.-]/.test(text.charAt(from - 1)) && isCommand(text, from, to),
        )
        .map(({ key, from }) => ({ key, line: lineAt(from) })),
      (call, others) => `"${call}"${others} is no command of ${call.split(" ", 1)}: use "${WRONG.get(call)}".`,
    ),
} satisfies Finding;
