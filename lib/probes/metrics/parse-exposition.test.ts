import { describe, expect, it } from "vitest";
import type { Dialect } from "./exposition";
import { parseExposition } from "./parse-exposition";

const problems = (text: string, dialect: Dialect = "prometheus") =>
  parseExposition(text, dialect).problems.map(({ line, sentence }) => `${line}: ${sentence}`);

const GOOD = `# HELP http_requests_total Requests, "all" of them \\\\ \\n
# TYPE http_requests_total counter
http_requests_total{method="get",path="a\\"b\\\\c\\n}"} 12 1395066363000
http_requests_total { method = "post" , } +Inf

# a remark
  # TYPE seconds histogram
seconds_bucket{le="+Inf"} 3
seconds_sum 1.5e-3
seconds_count 3
lonely NaN
lonely_too{}.5
`;

const OPEN = `# TYPE http_requests counter
# HELP http_requests Requests
http_requests_total{method="get"} 12.0 1395066363.5 # {trace="a b"} 1.0 1395066363.2
http_requests_created{method="get"} 1395066300
# TYPE size_bytes gauge
# UNIT size_bytes bytes
size_bytes 7
# TYPE build info
build_info{version="1"} 1
# EOF
`;

describe("an exposition", () => {
  it("of the text format is read into families", () => {
    const { families, ...rest } = parseExposition(GOOD, "prometheus");
    expect(rest).toEqual({ dialect: "prometheus", problems: [], duplicates: [] });
    expect([...families.values()].map(({ name, type, samples }) => [name, type, samples.length])).toEqual([
      ["http_requests_total", "counter", 2],
      ["seconds", "histogram", 3],
      ["lonely", null, 1],
      ["lonely_too", null, 1],
    ]);
    expect(families.get("http_requests_total")?.samples.map(({ value }) => value)).toEqual([
      12,
      Number.POSITIVE_INFINITY,
    ]);
    expect(families.get("seconds")?.samples[1]?.value).toBe(0.0015);
  });

  it("of OpenMetrics is read into families", () => {
    const { families, problems } = parseExposition(OPEN, "openmetrics");
    expect(problems).toEqual([]);
    expect([...families.values()].map(({ name, samples }) => [name, samples.length])).toEqual([
      ["http_requests", 2],
      ["size_bytes", 1],
      ["build", 1],
    ]);
  });

  it("names what is given twice", () => {
    expect(parseExposition('a{x="1",y="2"} 1\na{y="2",x="1"} 2\n', "prometheus").duplicates).toEqual([
      'a{x="1",y="2"}',
    ]);
  });

  it.each([
    ["<!doctype html>\n", "1: expected the name of a metric"],
    ["a 1\nb 2", "2: the last line is cut off"],
    ["a\n", "1: expected a number as the value of a"],
    ["a one\n", "1: expected a number as the value of a"],
    ["a 1_000\n", "1: expected a number as the value of a"],
    ["a 1 1.5\n", "1: expected nothing but a time after the value of a"],
    ["a 1 2 3\n", "1: expected a number as the value of a"],
    ["a 1\r\n", "1: expected a number as the value of a"],
    ['a{b="1" 1\n', "1: cannot read the labels of a"],
    ['a{b="1\\x"} 1\n', "1: cannot read the labels of a"],
    ['a{b="1",b="2"} 1\n', "1: the label b stands twice among those of a"],
    ['a{__name__="b"} 1\n', "1: the label __name__ is reserved; it stands among those of a"],
    ["# TYPE a counter\n# TYPE a counter\n", "2: a second TYPE of a"],
    ["# HELP a one\n# HELP a two\n", "2: a second HELP of a"],
    ["# HELP a one \\x\n", "1: the HELP of a escapes what needs no escape"],
    ["a 1\n# TYPE a counter\n", "2: the TYPE of a comes after its samples"],
    ["# TYPE a speed\n", "1: “speed” is not a type of metric"],
    ["# TYPE a-b counter\n", "1: “a-b” is not the name of a metric"],
  ])("of the text format, %j, is refused", (text, sentence) => expect(problems(text).join()).toContain(sentence));

  it.each([
    ["a 1\n", "1: it does not end with # EOF"],
    ["a 1\n# EOF\nb 1\n", "3: something follows # EOF"],
    ["a 1\n\n# EOF\n", "2: an empty line"],
    ["# a remark\n# EOF\n", "1: expected # HELP"],
    ["# TYPE a counter\na 1\n# EOF\n", "2: a lacks the ending that its type asks for"],
    ["# TYPE a COUNTER\n# EOF\n", "1: “COUNTER” is not a type"],
    ['a{x="1"} 1\nb 1\na{x="2"} 1\n# EOF\n', "3: a is taken up again"],
    ['# TYPE a counter\na_total 1 # {t="x"} one\n# EOF\n', "2: cannot read the exemplar of a_total"],
    ["a 1 soon\n# EOF\n", "1: expected nothing but a time after the value of a"],
  ])("of OpenMetrics, %j, is refused", (text, sentence) =>
    expect(problems(text, "openmetrics").join()).toContain(sentence),
  );

  it("of a whole mebibyte is read in one go", () => {
    const long = `a{b="${"\\\\".repeat(400_000)}"} 1\n${"x{y=".repeat(50_000)}\n`;
    expect(problems(long)).toEqual(["2: cannot read the labels of x"]);
    expect(problems("?\n".repeat(500_000))).toHaveLength(20);
  });
});
