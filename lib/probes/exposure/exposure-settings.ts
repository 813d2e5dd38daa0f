import { z } from "zod";
import { Address } from "../http/address";

/** What a probe of what must not be public is told. */
export const ExposureSettings = z
  .strictObject({
    denied: z
      .array(Address)
      .max(30, "Name at most 30 addresses")
      .default([])
      .meta({ title: "Closed addresses", description: "Refused to everybody who is not signed in, such as /admin/" }),
    api: z.array(Address).max(10, "Name at most 10 addresses").default([]).meta({
      title: "Addresses of the API",
      description: "Answered 401 without a token and with a wrong one",
    }),
    sensitive: z.boolean().default(true).meta({
      title: "Look for files left lying about",
      description: "Repositories, environment files, dumps, status and debug pages, by what stands in them",
    }),
  })
  .superRefine(({ denied, api, sensitive }, context) => {
    if (denied.length + api.length === 0 && !sensitive)
      context.addIssue({
        code: "custom",
        path: ["denied"],
        message: "This asserts nothing. Name an address, or look for files left lying about",
      });
  });
export type ExposureSettings = z.infer<typeof ExposureSettings>;
