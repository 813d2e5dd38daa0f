import { spawnSync } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { asker } from "../asker.test-fixture";
import { daemon } from "../daemon.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { closedPort } from "../target.test-fixture";

const python = oracle("python3");
const has = (module: string) => python !== null && spawnSync(python, ["-c", `import ${module}`]).status === 0;
const ask = asker("http-errors");

const FLASK = `
import sys
from flask import Flask
app = Flask(__name__)
app.add_url_rule("/", "home", lambda: "welcome")
app.add_url_rule("/error-test", "boom", lambda: 1 / 0)
app.run(port=int(sys.argv[1]), debug=sys.argv[2] == "debug", use_reloader=False)
`;

const DJANGO = `
import sys
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.urls import path
settings.configure(DEBUG=sys.argv[2] == "debug", SECRET_KEY="only for a test", ROOT_URLCONF=__name__,
                   ALLOWED_HOSTS=["127.0.0.1"], MIDDLEWARE=["django.middleware.common.CommonMiddleware"])
urlpatterns = [path("", lambda _: HttpResponse("welcome")), path("error-test", lambda _: 1 / 0)]
execute_from_command_line(["app", "runserver", "--noreload", "127.0.0.1:" + sys.argv[1]])
`;

/** What a real application shows of itself, each finding beside where it was found. */
async function shown(app: string, mode: "debug" | "plain") {
  const port = await closedPort();
  const files = { "app.py": app };
  const running = await daemon({ program: python ?? "", files, arguments: () => ["app.py", `${port}`, mode], port });
  onTestFinished(running.stop);
  const { verdict } = await ask({ port }, { errors: [{ url: "/error-test", status: 500 }] });
  expect(verdict.outcome).toBe("fail");
  return verdict.assertions.filter(({ outcome }) => outcome !== "pass").map(({ what, seen }) => `${what}: ${seen}`);
}

describe.skipIf(!has("flask"))("error pages of a real Flask (oracle: Flask)", () => {
  it("with debugging on are told by the debugger", async () => {
    const found = await shown(FLASK, "debug");
    expect(found).toContainEqual(
      expect.stringMatching(/^\/error-test: internals: the debugger of Werkzeug, a Python traceback/),
    );
  });

  it("with debugging off are told by its plain pages", async () => {
    const found = await shown(FLASK, "plain");
    expect(found).toEqual(
      expect.arrayContaining(["A missing page: page: the page of Flask", "/error-test: page: the page of Flask"]),
    );
    expect(found.filter((one) => one.includes("internals"))).toEqual([]);
  });
});

describe.skipIf(!has("django"))("error pages of a real Django (oracle: Django)", () => {
  it("with debugging on are told by the debug pages", async () => {
    const found = await shown(DJANGO, "debug");
    expect(found).toContainEqual(expect.stringMatching(/^A missing page: internals: the debug page of Django/));
    expect(found).toContainEqual(
      expect.stringMatching(/^\/error-test: internals: the debug page of Django, a Python traceback/),
    );
  });

  it("with debugging off are told by its plain pages, and a wrong name is refused", async () => {
    expect(await shown(DJANGO, "plain")).toEqual([
      "A missing page: page: the page of Django",
      "/error-test: page: the page of Django",
    ]);
  });
});
