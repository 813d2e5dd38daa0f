import { z } from "zod";
import { Address } from "../http/address";
import { locate } from "../http/locate";

const SCHEME = /^ws(s?):\/\//i;

/** The address of a WebSocket as that of the request that opens it: `wss://` is asked by https. */
export const byHttp = (text: string): string => text.replace(SCHEME, "http$1://");

/** Where a WebSocket is opened. Throws as `locate`. */
export const locateSocket = (text: string, baseUrl: string | null): URL => locate(byHttp(text), baseUrl);

const SocketAddress = z
  .string()
  .min(1, "Give a path such as /ws, or an address that begins with wss://")
  .max(2000)
  .superRefine((text, context) => {
    const { error } = Address.safeParse(byHttp(text));
    if (error) context.addIssue({ code: "custom", message: error.issues[0]?.message ?? "Give an address" });
  });

const Origin = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^/\s?#@]+$/, "Give an origin such as https://app.example.org, without a path");

const Text = z.string().min(1, "Give the text").max(4000);

/** What a probe of a WebSocket is told. Milliseconds. */
export const WebsocketSettings = z
  .strictObject({
    url: SocketAddress.meta({
      title: "Address",
      description: "A path such as /ws, or an address that begins with wss://",
    }),
    origin: Origin.optional().meta({ title: "Origin", description: "Left empty: that of the deployment's address" }),
    refuseForeign: z.boolean().default(true).meta({
      title: "Refuses another origin",
      description: "Opened a second time as from another site, it has to be refused",
    }),
    subprotocol: z
      .string()
      .max(100)
      .regex(/^[!#$%&'*+.^_`|~\w-]+$/, "Give the name of a subprotocol, such as graphql-transport-ws")
      .optional()
      .meta({ title: "Subprotocol", description: "It has to be agreed to" }),
    send: Text.optional().meta({ title: "Send", long: true, description: "A message once it is open" }),
    expect: Text.optional().meta({
      title: "Expect",
      long: true,
      description: "What a message contains; left empty: what was sent",
    }),
    withinMs: z.number().int().min(50).max(30_000).default(2000).meta({ title: "Milliseconds an answer may take" }),
    ping: z.boolean().default(true).meta({ title: "Answers a ping" }),
    holdMs: z.number().int().min(0).max(120_000).default(0).meta({ title: "Milliseconds it has to stay open" }),
  })
  .superRefine(({ send, expect }, context) => {
    if (expect !== undefined && send === undefined)
      context.addIssue({ code: "custom", path: ["send"], message: "Also give the message that is answered so" });
  });
export type WebsocketSettings = z.infer<typeof WebsocketSettings>;
