import { useEffect, useState } from "react";
import { askPreview } from "@/components/import/ask-preview";
import { base64Of } from "@/components/import/base64-of";
import type { Preview } from "@/components/import/draft";
import type { Choices } from "@/lib/domain/checklist/choices";

/** How long nothing has to be typed before it is read again, in milliseconds. */
const PAUSE = 400;

type Asked = { fileName: string; text: string; template: string; choices: Choices | null };
type Answer = { asked: Asked; preview: Preview | null; refusal: string | null };

/** What a text would become as the next version, a moment behind what is typed; the last answer stays meanwhile. */
export function useLivePreview({ fileName, text, template, choices }: Asked) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [last, setLast] = useState<Preview | null>(null);
  useEffect(() => {
    let over = false;
    const ask = async () => {
      const asked = { fileName, text, template, choices };
      const read = await previewOf(asked);
      if (over) return;
      setAnswer({ asked, ...read });
      if (read.preview) setLast(read.preview);
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [fileName, text, template, choices]);
  const current = answer?.asked.text === text && answer.asked.choices === choices;
  return { preview: last, refusal: current ? (answer?.refusal ?? null) : null, current };
}

async function previewOf({ fileName, text, template, choices }: Asked) {
  const document = await base64Of(new Blob([text]));
  const json = { fileName, document, template, ...(choices ? { choices } : {}) };
  const { data, refused } = await askPreview(json);
  return { preview: data, refusal: refused?.message ?? null };
}
