import { clean } from "../../redact";
import { type Header, valuesOf } from "../header";

/** What an answer says to a page of another site. `origins` has every value that was sent. */
export type CorsAnswer = {
  status: number;
  origins: string[];
  credentials: boolean;
  methods: string[];
  varies: boolean;
};

export const corsAnswer = ({ status, headers }: { status: number; headers: readonly Header[] }): CorsAnswer => ({
  status,
  origins: valuesOf(headers, "access-control-allow-origin").map((value) => clean(value.trim().slice(0, 200))),
  credentials: valuesOf(headers, "access-control-allow-credentials").some((value) => value.trim() === "true"),
  methods: words(headers, "access-control-allow-methods").map((method) => method.toUpperCase()),
  varies: words(headers, "vary").some((name) => ["origin", "*"].includes(name.toLowerCase())),
});

const words = (headers: readonly Header[], name: string): string[] =>
  valuesOf(headers, name)
    .flatMap((line) => line.split(","))
    .map((word) => clean(word.trim().slice(0, 100)))
    .slice(0, 50);
