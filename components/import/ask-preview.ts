import type { InferRequestType } from "hono/client";
import { api } from "@/lib/client/api";
import { type Answered, send } from "@/lib/client/send";
import { fittingChoices } from "@/lib/domain/checklist/choosing/fitting-choices";
import type { Preview } from "./draft";

type Asked = InferRequestType<typeof api.templates.preview.$post>["json"];

/** Asks what a document becomes. What changed is told only of choices that fit, so that the others are left out. */
export async function askPreview(json: Asked): Promise<Answered<Preview>> {
  const first = await ask(json);
  if (!first.data || !json.choices) return first;
  const choices = fittingChoices(json.choices, first.data.checklist);
  return choices === json.choices ? first : ask({ ...json, choices });
}

const ask = (json: Asked): Promise<Answered<Preview>> =>
  send((headers) => api.templates.preview.$post({ json }, { headers }));
