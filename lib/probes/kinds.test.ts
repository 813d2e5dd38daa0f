import { describe, expect, it } from "vitest";
import { probes } from "./registry";

describe.each(Object.entries(probes))("the kind %s", (_, { examples, settings, usage }) => {
  it.each(Object.entries(examples))("reads its own example “%s”", (__, example) => {
    expect(settings.safeParse(example).error).toBeUndefined();
  });

  it("says what it does, and refuses what it does not know", () => {
    expect(usage).toMatch(/^[A-Z].*\.$/);
    const [first] = Object.values(examples);
    expect(settings.safeParse({ ...first, nonsense: 1 }).success).toBe(false);
  });
});

const objection = (settings: Record<string, unknown>) => {
  const { error } = probes.http.settings.safeParse({ url: "/", ...settings });
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
};

describe("the settings of http", () => {
  it.each([
    [{ url: "ftp://depot.example.org/" }, "url: Expected a path"],
    [{ url: "depot.example.org" }, "url: Expected a path"],
    [{ url: "http:127.0.0.1" }, "url: Expected a path"],
    [{ url: "https://me:secret@depot.example.org/" }, "url: Leave user and password out"],
    [{ url: "https://depot.example.org:25/" }, "url: Port 25"],
    [{ url: "/a b" }, "url: The address holds a blank"],
    [{ status: "any" }, "status: This asserts nothing"],
    [{ status: [] }, "status: Expected status codes"],
    [{ status: [99] }, "status.0: Expected status codes"],
    [{ method: "HEAD", contains: "ok" }, "method: HEAD brings no body"],
    [{ json: { path: "a" } }, "json: Say either"],
    [{ json: { path: "a", equals: 1, exists: true } }, "json: Say either"],
    [{ json: { path: "$..a..b", exists: true } }, "json.path: The JSON path is too involved"],
    [{ json: { path: "$[?match(@.a, '(a+)+')]", exists: true } }, "json.path: This is not a JSON path of RFC 9535"],
    [{ json: { path: "$.a[", exists: true } }, "json.path: This is not a JSON path of RFC 9535: unclosed"],
    [{ matches: "(a" }, "matches: In the pattern a bracket"],
    [{ contentType: "json" }, "contentType: Give a content type"],
    [{ headers: [{ name: "Host", value: "x" }] }, "headers.0.name: This header is set by Countersign"],
    [{ headers: [{ name: "Cookie", value: "sid=1" }] }, "headers.0.name: Use the credential"],
    [{ headers: [{ name: "X-A", value: "a\r\nb: c" }] }, "headers.0.value: A header holds"],
    [{ auth: { type: "basic", secret: "key" } }, "auth.user: Give the user name"],
    [{ auth: { type: "header", secret: "key" } }, "auth.header: Give the name"],
    [{ versionPath: "version" }, "version: Say which version"],
    [{ expectHeaders: [{ name: "ETag", matches: "a", absent: true }] }, "expectHeaders.0: Say either"],
    [{ contains: "" }, "contains: Give the text"],
    [{ contains: "\ud800" }, "contains: The text holds"],
    [{ maxLatencyMs: 0 }, "maxLatencyMs: "],
    [{ method: "POST" }, "method: "],
  ])("refuse %j", (settings, sentence) => expect(objection(settings)).toContain(sentence));

  it("let a probe expect any status with something else", () => {
    expect(objection({ status: "any", maxLatencyMs: 500 })).toBeUndefined();
    expect(objection({ url: "https://depot.example.org:8443/health?full=1" })).toBeUndefined();
  });
});
