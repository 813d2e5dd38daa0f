import fc from "fast-check";
import { expect, it } from "vitest";
import { placeholders } from "./placeholders";

const names = (text: string) => placeholders(text).map(({ name }) => name);

it.each<[string, string[]]>([
  ["psql -h <your-db-host> -U <x>", ["your-db-host", "x"]],
  ['KEY=<generate_with: python -c "print(1)">', ['generate_with: python -c "print(1)"']],
  ["git checkout v<version>", ["version"]],
  [
    `psql $PRODUCTION_DATABASE_URL -f a.sql; echo \${IMAGE_TAG} \${PORT:-8080}`,
    ["PRODUCTION_DATABASE_URL", "IMAGE_TAG", "PORT"],
  ],
  ["image: {{ image_tag }} of {{ github.sha }} in {region}", ["image_tag", "github.sha", "region"]],
  [
    "[Contact Information] [YOUR_NAME] [Your Company] [Date]",
    ["Contact Information", "YOUR_NAME", "Your Company", "Date"],
  ],
  ["https://api.your-domain.com/x, ops@yourdomain.com. Your-app.", ["your-domain.com", "yourdomain.com", "Your-app"]],
  ["YOUR_API_KEY and my-domain.com and www.example.org", ["YOUR_API_KEY", "my-domain.com", "example.org"]],
  ["Call xxx-xxxx. Owner: TBD. TODO: ask", ["xxx-xxxx", "TBD", "TODO"]],
  ["github.com/your-org/your-repo", ["your-org", "your-repo"]],
])("finds those of %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it.each([
  "answers in <200ms and <1% fail, a < b > c",
  "<br> <br/> <https://shop.example> <ops@shop.example> <details open> <img src=x> <a href='x'>y</a> </td>",
  "Map<String> and Promise<void> and cat <<EOF >out",
  "<in put = > <x =>",
  `$(date +%Y%m%d) $1 $? $$PID $HOME \${PATH} $i \${file} %{http_code} {print} {} {a,b} HEAD@{upstream}`,
  `TAG=v1; docker push shop:$TAG \${TAG}`,
  "for HOST in a b; do ping $HOST; done; read -r NAME; echo $NAME",
  "{{.Status}} {{ .Values.tag }} {{end}}",
  'print(f"missing {missing}")',
  "[ ] [x] [1] [Backend] [Version](x.md) [Version]: x [Date][1] a[name] ![Name] \\[Name]",
  "do it yourself, it is yours; No TODO left, check TODOS, see $xxx and 1.xxx and a-TBD",
  "notexample.comx and not-your-problem",
])("finds none in %s", (text) => {
  expect(names(text)).toEqual([]);
});

it("says where each stands, and which name nothing", () => {
  expect(placeholders("a <x> TBD")).toEqual([
    { name: "x", from: 2, to: 5, open: false },
    { name: "TBD", from: 6, to: 9, open: true },
  ]);
});

it("finds them in order and none within another, whatever the text", () => {
  const sign = fc.constantFrom("<", ">", "$", "{", "}", "[", "]", "your-", "A_B", "x", " ", "=", "example.com", "\n");
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const text = signs.join("");
      let end = 0;
      for (const { from, to } of placeholders(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
