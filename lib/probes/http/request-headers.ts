import { z } from "zod";

// The connection is ours to describe, and what lets somebody in is a secret.
const OURS = /^(?:host|connection|content-length|transfer-encoding|upgrade|te|trailer|expect|keep-alive|proxy-.*)$/i;
const SECRET = /^(?:authorization|cookie|x-api-key|x-auth-token)$/i;

const Name = z
  .string()
  .max(100)
  .regex(/^[!#$%&'*+.^_`|~\w-]+$/, "Give the name of a header, such as Accept-Language")
  .refine((name) => !OURS.test(name), "This header is set by Countersign itself")
  .refine((name) => !SECRET.test(name), "Use the credential below: what stands here is kept in the record");

/** Headers that go with a request, none of them secret. */
export const RequestHeaders = z
  .array(
    z.strictObject({
      name: Name.meta({ title: "Name" }),
      value: z
        .string()
        .max(1000)
        .regex(/^[\x20-\x7e]*$/, "A header holds letters, digits and signs of ASCII, in one line")
        .meta({ title: "Value" }),
    }),
  )
  .max(20, "Send at most 20 headers");
