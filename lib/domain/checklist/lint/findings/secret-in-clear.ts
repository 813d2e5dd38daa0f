import { secretsIn } from "@/lib/domain/secret/secrets-in";
import type { Finding } from "../finding";

/** What stands in examples in the place of a secret. */
const FAKE =
  /^(?:your|my[-_]|change|replace|insert|example|placeholder|generate|redacted|x{3}|[*.•<$%{])|example|placeholder|(?:here|x{3})$|^(?:[a-z]+[-_])*(?:password|passwd|secret|token|key|pass)$/i;
const MIXED = /^(?=[\s\S]{0,400}[a-z])(?=[\s\S]{0,400}\d)[\s\S]{8}/i;

const key = `AKIA${"Q7".repeat(8)}`;

/** A secret that looks real. The message never repeats it. */
export default {
  examples: {
    good: [
      "# T\n\n- [ ] `redis://:password@host/1`, `DB_PASSWORD=your-password-2`, `TOKEN=<token>`, `SECRET_KEY=changeme123`\n- [ ] AKIAIOSFODNN7EXAMPLE\n",
    ],
    bad: [
      [
        `# T\n\n- [ ] Set ${key}\n- [ ] Open postgres://shop:h7unt3r2x@db/shop and redis://:q1w2e3r4@cache\n`,
        [
          "Line 3: an access key stands here in clear: take it out, replace it where it is used, and name where it is kept.",
          "Line 4: a password stands here in clear: take it out, replace it where it is used, and name where it is kept.",
        ],
      ],
    ],
  },
  find({ text, lineAt }) {
    const real = secretsIn(text).filter(({ from, to }) => {
      const value = text.slice(from, to);
      return MIXED.test(value) && !FAKE.test(value);
    });
    const places = new Map(real.map(({ what, from }) => [`${lineAt(from)} ${what}`, { what, line: lineAt(from) }]));
    return [...places.values()].map(({ what, line }) => ({
      line,
      message: `${what} stands here in clear: take it out, replace it where it is used, and name where it is kept.`,
    }));
  },
} satisfies Finding;
