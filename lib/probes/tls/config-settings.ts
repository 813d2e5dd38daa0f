import { z } from "zod";
import { HostName, OwnHost, Port } from "../endpoint";
import { StartTls } from "./cert-settings";

/** What a probe of the TLS of a server is told. */
export const ConfigSettings = z
  .strictObject({
    host: OwnHost,
    port: Port.optional().meta({ title: "Port", description: "Left empty: 443" }),
    servername: HostName.optional().meta({ title: "Name asked for (SNI)", description: "Left empty: the host" }),
    starttls: StartTls,
    min: z
      .enum(["1.2", "1.3"])
      .default("1.2")
      .meta({ title: "Oldest version accepted", description: "Every older one has to be refused by the server" }),
    offered: z
      .array(z.enum(["1.2", "1.3"]))
      .max(2)
      .default(["1.2", "1.3"])
      .meta({ title: "Versions that have to be offered" }),
    http2: z.boolean().default(false).meta({ title: "HTTP/2 has to be offered" }),
    grade: z
      .enum(["A+", "A", "B"])
      .optional()
      .meta({ title: "Grade at least", description: "By those criteria of SSL Labs that can be seen from here" }),
  })
  .refine(({ min, offered }) => min === "1.2" || !offered.includes("1.2"), {
    path: ["offered"],
    message: "TLS 1.2 cannot be demanded and refused at once. Take it out here, or accept it above",
  });
export type ConfigSettings = z.infer<typeof ConfigSettings>;
