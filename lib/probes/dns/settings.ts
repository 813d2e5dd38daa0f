import { isIP } from "node:net";
import { z } from "zod";
import { readServer } from "./server";

const DnsName = z
  .string()
  .max(253)
  .regex(
    /^[a-z0-9_*]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*\.?$/i,
    "Give a name such as app.example.org, without a scheme or path",
  );

/** The types whose values are compared. */
export const DnsType = z.enum(["A", "AAAA", "CNAME", "MX", "TXT", "NS", "CAA", "SRV", "PTR"]);
export type DnsType = z.infer<typeof DnsType>;

const Row = z
  .strictObject({
    name: DnsName.meta({ title: "Name" }),
    type: DnsType.default("A").meta({ title: "Type" }),
    value: z.string().max(1000).optional().meta({
      title: "Value",
      description: "As dig prints it: 203.0.113.7, 10 mail.example.org, 0 issue letsencrypt.org. Left empty: any",
    }),
    absent: z.boolean().default(false).meta({ title: "Must not exist" }),
  })
  .refine(({ value, absent }) => value === undefined || !absent, {
    path: ["value"],
    message: "What must not exist has no value",
  })
  .refine(({ type, value }) => value === undefined || type !== "A" || isIP(value) === 4, {
    path: ["value"],
    message: "An A record holds an IPv4 address such as 203.0.113.7",
  })
  .refine(({ type, value }) => value === undefined || type !== "AAAA" || isIP(value) === 6, {
    path: ["value"],
    message: "An AAAA record holds an IPv6 address such as 2001:db8::7",
  });

const Server = z
  .string()
  .refine(
    (text) => readServer(text) !== null,
    "Give a host or address, with its port where that is not 53: 9.9.9.9:53",
  );

const Seconds = z.number().int().min(0).max(2_147_483_647).optional();

/** What a DNS probe is told. Rows of the same name and type are one set. */
export const DnsSettings = z
  .strictObject({
    records: z.array(Row).max(30).default([]).meta({ title: "Records", description: "One row for each value" }),
    others: z.boolean().default(false).meta({
      title: "Other values beside these are fine",
      description: "Other authorities in CAA too",
    }),
    resolvers: z.array(Server).max(8).default([]).meta({
      title: "Resolvers",
      description: "Each has to answer the same. Left empty: those of the system",
    }),
    nameservers: z.array(Server).max(8).default([]).meta({
      title: "Name servers of the zone",
      description: "Left empty: found by their NS records where they are needed",
    }),
    ttl: z
      .strictObject({
        min: Seconds.meta({ title: "At least, seconds" }),
        max: Seconds.meta({ title: "At most, seconds" }),
      })
      .optional()
      .meta({ title: "Time to live, as the zone's own name servers say it" }),
    zone: DnsName.optional().meta({
      title: "Zone whose name servers have to agree",
      description: "They have to hold the same serial (SOA)",
    }),
    caa: z
      .strictObject({
        name: DnsName.meta({ title: "Name" }),
        issuer: DnsName.meta({ title: "Authority that issues, such as letsencrypt.org" }),
      })
      .optional()
      .meta({ title: "Authority allowed by CAA" }),
    mailDomain: DnsName.optional().meta({
      title: "Domain that mail comes from",
      description: "Has to publish SPF and DMARC",
    }),
  })
  .superRefine(({ records, zone, caa, mailDomain, ttl }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (records.length === 0 && !zone && !caa && !mailDomain)
      refuse("records", "This asserts nothing. Expect a record, a zone, an authority or a mail domain");
    if (ttl && ttl.min === undefined && ttl.max === undefined) refuse("ttl", "Give a least or a most time to live");
    if (ttl?.min !== undefined && ttl.max !== undefined && ttl.min > ttl.max)
      refuse("ttl", "The least time to live is longer than the most");
    if (ttl && records.length === 0) refuse("ttl", "Name the records whose time to live is meant");
    const setOf = ({ name, type }: (typeof records)[number]) => `${name.toLowerCase()} ${type}`;
    const torn = records.find(
      (row) => row.absent && records.some((other) => other !== row && setOf(other) === setOf(row)),
    );
    if (torn) refuse("records", `${setOf(torn)} cannot be there and absent`);
  });
export type DnsSettings = z.infer<typeof DnsSettings>;
