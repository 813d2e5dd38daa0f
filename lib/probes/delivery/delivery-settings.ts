import { z } from "zod";
import { Address } from "../http/address";

export const Encoding = z.enum(["gzip", "br", "zstd"]);
export type Encoding = z.infer<typeof Encoding>;

/** What a probe of delivery is told. */
export const DeliverySettings = z
  .strictObject({
    url: Address.default("/").meta({ title: "Page", description: "A page that loads styles and scripts, such as /" }),
    compression: z.boolean().default(true).meta({ title: "Compressed", description: "The page, styles and scripts" }),
    encodings: z
      .array(Encoding)
      .min(1, "Name at least one encoding, such as gzip")
      .max(3)
      .default(["gzip"])
      .meta({ title: "Encodings", description: "Each has to be offered" }),
    caching: z.boolean().default(true).meta({
      title: "Cached rightly",
      description: "Files with a hash in their name for good, others with ETag, pages never publicly",
    }),
    assets: z.boolean().default(true).meta({ title: "Every file is there", description: "Scripts, styles and images" }),
    listings: z.boolean().default(true).meta({ title: "Lists no folder", description: "Those the files lie in" }),
    folders: z.array(Address).max(10, "Name at most 10 folders").default([]).meta({
      title: "Other folders",
      description: "That list nothing either, such as /media/",
    }),
  })
  .superRefine(({ compression, caching, assets, listings, folders }, context) => {
    if (!compression && !caching && !assets && !listings && folders.length === 0)
      context.addIssue({ code: "custom", path: ["assets"], message: "This asserts nothing. Choose what is looked at" });
  });
export type DeliverySettings = z.infer<typeof DeliverySettings>;
