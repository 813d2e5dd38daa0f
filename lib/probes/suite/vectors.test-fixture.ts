import type { Allowed } from "../address";

const NEVER_V4 = ["0.0.0.0", "0.1.2.3", "169.254.0.1", "169.254.169.254", "169.254.170.2", "100.100.100.200"];
const NEVER_V4_MORE = [
  "168.63.129.16",
  "192.0.0.1",
  "192.0.0.192",
  "224.0.0.1",
  "239.255.255.250",
  "240.0.0.1",
  "255.255.255.255",
];
const NEVER_V6 = ["::", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::fb", "fd00:ec2::254", "fd20:ce::254"];

/** Addresses and prefixes that carry one of IPv4: translators and tunnels. */
const CARRIERS = ["64:ff9b::7f00:1", "64:ff9b:1::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a9fe:a9fe::1"];
const CARRIERS_MORE = ["2001::7f00:1", "2001:0:a9fe:a9fe::1", "::ffff:0:127.0.0.1", "::ffff:0:a9fe:a9fe"];

/** Not to be reached whatever is allowed. */
export const NEVER: readonly string[] = [
  ...[...NEVER_V4, ...NEVER_V4_MORE, ...NEVER_V6, ...CARRIERS, ...CARRIERS_MORE],
  ...["::ffff:169.254.169.254", "::ffff:a9fe:a9fe", "::169.254.169.254", "::a9fe:a9fe", "::ffff:100.100.100.200"],
  ...["::ffff:168.63.129.16", "[::ffff:a9fe:a9fe]", "[fd00:ec2::254]", "[fe80::1]"],
];

/** Loopback, private and otherwise not public: denied unless an owner allowed them. */
export const PRIVATE: readonly string[] = [
  ...["127.0.0.1", "127.0.0.2", "127.1.2.3", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1"],
  ...["172.31.255.255", "192.168.0.1", "192.168.255.255", "100.64.0.1", "100.127.255.255", "192.0.2.1"],
  ...["198.51.100.7", "203.0.113.7", "198.18.0.1", "198.19.255.255", "192.88.99.1", "::1", "[::1]", "fc00::1"],
  ...[
    "fd12:3456:789a::1",
    "2001:db8::1",
    "3fff::1",
    "100::1",
    "100:0:0:1::1",
    "4000::1",
    "5f00::1",
    "::2",
    "::ffff:127.0.0.1",
  ],
  ...["::fFFf:127.0.0.1", "::ffff:7f00:1", "::127.0.0.1", "::7f00:1", "[::ffff:127.0.0.1]", "::ffff:10.0.0.1"],
  ...["::ffff:c0a8:1", "0:0:0:0:0:ffff:7f00:1", "0000:0000:0000:0000:0000:0000:0000:0001", "2001:10::1", "2001:20::1"],
];

/** Other spellings of what is denied, names of this network, and what is no host at all. */
export const SPELLINGS: readonly string[] = [
  ...["127.1", "127.0.1", "0", "0.0", "2130706433", "0x7f000001", "0x7f.1", "0X7F.0.0.1", "0x7f.0x0.0x0.0x1"],
  ...["0177.0.0.1", "017700000001", "0177.0.0.01", "01200034567", "127.0.0.01", "0x7f.1.", "127.0.0.0x1"],
  ...[
    "10.1",
    "0xa.1",
    "2852039166",
    "0xa9fea9fe",
    "0251.0376.0251.0376",
    "169.254.43518",
    "127.0.1.",
    "256.256.256.256",
  ],
  ...["localhost", "LOCALHOST", "localhost.", "LocalHost.", "a.localhost", "x.y.localhost", "ip6-localhost", "depot"],
  ...["printer.local", "PRINTER.LOCAL.", "db.internal", "metadata.google.internal", "metadata", "nas.home.arpa"],
  ...[
    "127.0.0.1.",
    "127.0.0.1 ",
    " 127.0.0.1",
    "127.0.0.1\t",
    "127.0.0.1\0.example.org",
    "127.0.0.1%00",
    "ex\nample.com",
  ],
  ...["①②⑦.⓪.⓪.①", "127。0。0。1", "127．0．0．1", "１２７.0.0.1", "%31%32%37.0.0.1", "loc%61lhost", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ"],
  ...[
    "foo@127.0.0.1",
    "foo:bar@127.0.0.1",
    "example.org@127.0.0.1",
    "127.0.0.1#example.org",
    "127.0.0.1/",
    "127.0.0.1?x",
  ],
  ...["example.org\\@127.0.0.1", "127.0.0.1:80", "[127.0.0.1]", "[::1%25lo]", "::1%lo", "fe80::1%lo", "fe80::1%25eth0"],
  ...[
    "[::]",
    "[0:0:0:0:0:0:0:0]",
    "[::ffff:127.0.0.1%25]",
    "1::2::3",
    "",
    ".",
    "..",
    "a..b",
    "-a.example.org",
    "example..org",
  ],
  ...[
    "*.example.org",
    "a".repeat(300),
    `${"a".repeat(64)}.org`,
    "0x.0x7f",
    "example.0x7f000001",
    "example.127",
    "xn--",
    "$(id)",
  ],
];

/** Names by what a resolver answers for them: a public address beside a denied one does not help. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  "loopback.example.org": ["127.0.0.1"],
  "loopback6.example.org": ["::1"],
  "mapped.example.org": ["::ffff:127.0.0.1"],
  "mapped-hex.example.org": ["::ffff:7f00:1"],
  "compatible.example.org": ["::127.0.0.1"],
  "nat64.example.org": ["64:ff9b::7f00:1"],
  "6to4.example.org": ["2002:7f00:1::"],
  "metadata.example.org": ["169.254.169.254"],
  "metadata6.example.org": ["fd00:ec2::254"],
  "azure.example.org": ["168.63.129.16"],
  "private.example.org": ["10.0.0.1"],
  "zero.example.org": ["0.0.0.0"],
  "mixed.example.org": ["93.184.216.34", "127.0.0.1"],
  "mixed6.example.org": ["2606:4700::1", "::1"],
  "last.example.org": [
    "93.184.216.34",
    "93.184.216.35",
    "93.184.216.36",
    "93.184.216.37",
    "93.184.216.38",
    "127.0.0.1",
  ],
  "127.0.0.1.nip.example.org": ["127.0.0.1"],
  "scoped.example.org": ["fe80::1%lo"],
  "nonsense.example.org": ["127.1"],
  "empty-label.example.org": [""],
};

/** Everything is allowed on a port, as far as an entry can go: the addresses that are never reached stay closed. */
export const everything = (port: number): Allowed[] => [
  { address: "0.0.0.0/0", ports: [port] },
  { address: "::/0", ports: [port] },
  ...NEVER_NAMES.map((address) => ({ address, ports: [port] })),
];

const NEVER_NAMES = ["metadata.google.internal", "metadata.example.org", "metadata6.example.org", "azure.example.org"];
