import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { web } from "../target.test-fixture";
import httpErrors from "./http-errors";

const ask = asker("http-errors");

type Wish = { status?: number; missing?: string; failed?: string; anyHost?: boolean; page?: (headers: Seen) => string };
type Seen = Record<string, unknown>;

/** A site with error pages of its own, that knows its name; unless told otherwise. */
const site = ({
  status = 404,
  missing = "<h1>Depot: not here</h1>",
  failed = "Depot: sorry",
  anyHost,
  page = () => "welcome",
}: Wish = {}) =>
  web(({ url, headers }, answer) => {
    const known = /^127\.0\.0\.1:\d+$/.test(headers.host ?? "");
    if (!known && !anyHost) return answer.writeHead(421).end("Depot: who?");
    if (url === "/") return answer.end(page(headers));
    if (url === "/error-test") return answer.writeHead(500).end(failed);
    return answer.writeHead(status, status === 302 ? { location: "/" } : {}).end(missing);
  });

const SETTINGS = { marker: "Depot", errors: [{ url: "/error-test", status: 500 }] };

describe("error pages", () => {
  it("that are as they should be pass", async () => {
    const { verdict, evidence } = await ask(await site(), SETTINGS);
    expect(verdict).toMatchObject({
      outcome: "pass",
      summary: "Errors are answered as such, with pages that show no internals",
    });
    expect(verdict.assertions.map(({ what }) => what)).toEqual([
      ...["A missing page: status", "A missing page: internals", "A missing page: page", "A missing page: own text"],
      ...["/error-test: status", "/error-test: internals", "/error-test: page", "/error-test: own text"],
      ...["Wrong host name", "X-Forwarded-Host"],
    ]);
    expect(evidence.details).toMatchObject({ host: { status: 421, echoed: false } });
    expect((await ask(await site({ status: 410 }))).verdict.outcome).toBe("pass");
  });

  it.each<[string, Wish, string]>([
    ["answered 200", { status: 200 }, "An address that does not exist is answered 200 instead of 404"],
    ["answered by going elsewhere", { status: 302 }, "is answered 302 instead of 404"],
    ["answered 500", { status: 500 }, "A missing page: expected status 404, saw 500"],
    ["without your text", { missing: "gone" }, "A missing page does not hold the text of your own error pages"],
    ["with a stack trace", { failed: `Depot ${new Error("boom").stack}` }, "/error-test shows a stack trace of Node"],
    ["that believe a wrong name", { anyHost: true }, "It answers 200 to a host name that is not its own"],
    [
      "that write a wrong name into links",
      { anyHost: true, page: ({ host }) => `<a href="http://${host}/in">` },
      "It believes a wrong host name and writes it into its answer",
    ],
    [
      "that write a forwarded name into links",
      { page: (headers) => `<a href="http://${headers["x-forwarded-host"] ?? "depot"}/in">` },
      "It believes X-Forwarded-Host from anybody",
    ],
  ])("%s are a fail", async (_, wish, sentence) => {
    const { verdict } = await ask(await site(wish), SETTINGS);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(verdict.summary).toContain(sentence);
  });

  it.each([
    ["the debug page of Django", "You're seeing this error because you have <code>DEBUG = True</code> in your"],
    ["the debugger of Werkzeug", "<title>NameError // Werkzeug Debugger</title>"],
    ["a Python traceback", "<pre>Traceback (most recent call last)\n  File ..."],
    ["a path of the server", 'File "/srv/depot/views.py", line 3'],
    ["a stack trace of Node", "<pre>Error: no<br> &nbsp; &nbsp;at /app/index.js:3:9<br></pre>"],
    ["a stack trace of Java", "java.lang.NullPointerException\n\tat org.depot.Web.get(Web.java:12)"],
    ["a stack trace of PHP", "<b>Fatal error</b>:  Uncaught Error: no in <b>/var/www/html/index.php</b>"],
    ["a stack trace of .NET", "   at Depot.Web.Get(String id) in C:\\src\\Web.cs:line 12"],
    ["an exception page of Rails", "<title>Action Controller: Exception caught</title>"],
    ["a stack trace of Ruby", "app/models/depot.rb:12:in `find'"],
    ["a stack trace of Go", "panic: no\n\ngoroutine 7 [running]:\nmain.main()"],
    ["a stack trace of Rust", "thread 'main' panicked at src/main.rs:4:5:"],
    ["a debug page of Elixir", "<title>Phoenix.Router.NoRouteError at GET /x</title>"],
    ["a stack trace of .NET", "<h1>An unhandled exception occurred while processing the request.</h1>"],
    ["an error of the database", "SQLSTATE[42S02]: Base table or view not found"],
    ["an error of the database", "psycopg2.errors.UndefinedTable: relation does not exist"],
    ["the page of lighttpd", "<h1>404 Not Found</h1></body></html> lighttpd/1.4.69"],
    ["the page of LiteSpeed", "Proudly powered by LiteSpeed Web Server"],
    ["a debug marker", "settings: DEBUG=True"],
    ["the page of nginx", "<hr><center>nginx/1.22.1</center>"],
    ["the page of Apache", "<address>Apache/2.4.57 (Debian) Server at depot Port 80</address>"],
    ["the page of Tomcat", "<h1>HTTP Status 404 – Not Found</h1><h3>Apache Tomcat/9.0.1</h3>"],
    ["the page of Spring", "<h1>Whitelabel Error Page</h1>"],
    ["the page of Django", "<h1>Not Found</h1><p>The requested resource was not found on this server.</p>"],
    ["the page of Flask", "<p>The requested URL was not found on the server. If you entered the URL manually please"],
    ["the page of Express", "<pre>Cannot GET /x</pre>"],
    ["the page of Go", "404 page not found\n"],
  ])("that are %s are a fail", async (name, missing) => {
    const { verdict } = await ask(await site({ missing }));
    expect(verdict.outcome).toBe("fail");
    expect(verdict.summary).toContain(name);
  });

  it("that are Next's own are a warning; words about errors are none", async () => {
    const next = await site({ missing: '<h1 class="next-error-h1">404</h1><h2>This page could not be found.</h2>' });
    expect((await ask(next)).verdict).toMatchObject({
      outcome: "warn",
      summary: "A missing page is left to the page of Next.js",
    });
    const words = 'Depot: look at <a href="/home/me/list.js">this</a> at 10:30, or debug it. Apache is a people.';
    expect((await ask(await site({ missing: words }))).verdict.outcome).toBe("pass");
  });

  it("are not asked for by another name where that is not wanted", async () => {
    const { verdict } = await ask(await site({ anyHost: true }), { hosts: false });
    expect(verdict.outcome).toBe("pass");
    expect(verdict.assertions.map(({ what }) => what)).not.toContain("Wrong host name");
  });

  it.each([
    [{ errors: [{ url: "/x", status: 200 }] }, "Give a status such as 500"],
    [{ url: "site" }, "Expected a path"],
  ])("are not looked at with %j", (settings, sentence) =>
    expect(httpErrors.settings.safeParse(settings).error?.issues[0]?.message).toContain(sentence),
  );

  it("that cannot be read are not judged", async () => {
    const packed = await web((_, answer) => answer.writeHead(404, { "content-encoding": "zstd" }).end("x"));
    const { verdict } = await ask(packed, { hosts: false, marker: "Depot" });
    expect(verdict).toMatchObject({ outcome: "error", reason: "unsupported" });
  });
});
