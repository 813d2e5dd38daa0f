import { describe, expect, it } from "vitest";
import { probes } from "./registry";

/** What each of these kinds says to settings that are not right, at the field. */
const REFUSED: Record<"tls-cert" | "tls-config" | "dns" | "tcp-ports" | "smtp", [Record<string, unknown>, string][]> = {
  "tls-cert": [
    [{ host: "https://app.example.org" }, "host: Give a plain name or address"],
    [{ host: "app.example.org:443" }, "host: Give a plain name or address"],
    [{ port: 0 }, "port: Ports begin at 1"],
    [{ port: 65_536 }, "port: Ports end at 65535"],
    [{ minDaysLeft: 0 }, "minDaysLeft: At least one day"],
    [{ ca: "me" }, "ca: Paste certificates in PEM"],
    [{ ca: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" }, "ca: Paste certificates in PEM"],
    [{ starttls: "ftp" }, "starttls: "],
  ],
  "tls-config": [
    [{ host: "a b" }, "host: Give a plain name or address"],
    [{ min: "1.3" }, "offered: TLS 1.2 cannot be demanded and refused at once"],
    [{ grade: "C" }, "grade: "],
  ],
  dns: [
    [{}, "records: This asserts nothing"],
    [{ records: [{ name: "http://a" }] }, "records.0.name: Give a name such as"],
    [{ records: [{ name: "a.test", value: "a.b.c" }] }, "records.0.value: An A record holds an IPv4 address"],
    [{ records: [{ name: "a.test", type: "AAAA", value: "1.2.3.4" }] }, "records.0.value: An AAAA record holds"],
    [{ records: [{ name: "a.test", value: "1.2.3.4", absent: true }] }, "records.0.value: What must not exist"],
    [
      { records: [{ name: "a.test" }, { name: "A.test", absent: true }] },
      "records: a.test A cannot be there and absent",
    ],
    [{ zone: "a.test", resolvers: ["9.9.9.9:0"] }, "resolvers.0: Give a host or address"],
    [{ zone: "a.test", resolvers: ["udp://9.9.9.9"] }, "resolvers.0: Give a host or address"],
    [{ zone: "a.test", ttl: { max: 5 } }, "ttl: Name the records"],
    [{ records: [{ name: "a.test" }], ttl: {} }, "ttl: Give a least or a most"],
    [{ records: [{ name: "a.test" }], ttl: { min: 9, max: 5 } }, "ttl: The least time to live is longer"],
  ],
  "tcp-ports": [
    [{}, "open: This asserts nothing"],
    [{ open: [80], closed: [80] }, "closed: Port 80 cannot be open and closed"],
    [{ open: [80], banner: [{ port: 22, contains: "SSH" }] }, "banner: Port 22 has to be among the open ones"],
    [{ open: Array.from({ length: 65 }, (_, index) => index + 1) }, "open: Name at most 64 ports"],
    [
      {
        open: Array.from({ length: 40 }, (_, index) => index + 1),
        closed: Array.from({ length: 40 }, (_, at) => at + 99),
      },
      "closed: Name at most 64 ports in all",
    ],
    [{ open: [80], perSecond: 11 }, "perSecond: "],
  ],
  smtp: [
    [{}, "host: "],
    [{ host: "mail.test", from: "me" }, "from: Give a mail address"],
    [{ host: "mail.test", from: "a@b.test>\r\nDATA" }, "from: Give a mail address"],
    [{ host: "mail.test", to: "a@b.test" }, "from: Name the sender too"],
    [{ host: "mail.test", send: true }, "to: Name whom the mail goes to"],
    [
      { host: "mail.test", security: "none", auth: { user: "a", password: "B" } },
      "security: A password is never sent in the clear",
    ],
    [{ host: "mail.test", auth: { user: "a\r\nb", password: "B" } }, "auth.user: The name holds a control"],
    [{ host: "mail.test", auth: { user: "a", password: "" } }, "auth.password: Choose a secret"],
  ],
};

describe.each(Object.entries(REFUSED))("the settings of %s", (kind, refused) => {
  it.each(refused)("refuse %j", (settings, sentence) => {
    const { error } = probes[kind as keyof typeof REFUSED].settings.safeParse(settings);
    const said = error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ") ?? "nothing";
    expect(said).toContain(sentence);
  });
});
