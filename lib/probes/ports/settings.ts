import { z } from "zod";
import { OwnHost, Port } from "../endpoint";

const MOST_PORTS = 64;

const Banner = z.strictObject({
  port: Port.meta({ title: "Port" }),
  contains: z.string().min(1, "Give the text to look for").max(200).meta({ title: "Greeting contains" }),
});

const PortList = z.array(Port).max(MOST_PORTS, `Name at most ${MOST_PORTS} ports`).default([]);

/** What a probe of ports is told. */
export const PortsSettings = z
  .strictObject({
    host: OwnHost,
    open: PortList.meta({ title: "Ports that have to be open" }),
    closed: PortList.meta({ title: "Ports that have to be closed", description: "5432, 6379, 2375, 9200, 27017, …" }),
    banner: z.array(Banner).max(10).default([]).meta({ title: "What open ports greet with" }),
    allAddresses: z.boolean().default(true).meta({ title: "Look at every address of the name, IPv6 too" }),
    perSecond: z.number().int().min(1).max(10).default(10).meta({ title: "Connections a second at most" }),
  })
  .superRefine(({ open, closed, banner }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (open.length + closed.length === 0)
      refuse("open", "This asserts nothing. Name a port that has to be open or closed");
    if (open.length + closed.length > MOST_PORTS) refuse("closed", `Name at most ${MOST_PORTS} ports in all`);
    const both = open.find((port) => closed.includes(port));
    if (both !== undefined) refuse("closed", `Port ${both} cannot be open and closed`);
    const unopened = banner.find(({ port }) => !open.includes(port));
    if (unopened) refuse("banner", `Port ${unopened.port} has to be among the open ones to greet`);
  });
export type PortsSettings = z.infer<typeof PortsSettings>;
