import { z } from "zod";
import { Address } from "../http/address";

const STATUS = "Give a status such as 500";

/** What a probe of error pages is told. */
export const ErrorsSettings = z.strictObject({
  url: Address.default("/").meta({ title: "Address", description: "Where the site begins, such as /" }),
  marker: z
    .string()
    .min(1, "Give the text")
    .max(200)
    .optional()
    .meta({ title: "Text of your own error pages", description: "Left empty: not looked for" }),
  errors: z
    .array(
      z.strictObject({
        url: Address.meta({ title: "Address" }),
        status: z.number().int().min(400, STATUS).max(599, STATUS).meta({ title: "Status" }),
      }),
    )
    .max(10, "Name at most 10 addresses")
    .default([])
    .meta({
      title: "Other errors",
      description: "Addresses known to answer with an error, such as /error-test with 500",
    }),
  hosts: z
    .boolean()
    .default(true)
    .meta({ title: "Refuses a wrong host name", description: "Asks as for another name, which must not be believed" }),
});
export type ErrorsSettings = z.infer<typeof ErrorsSettings>;
