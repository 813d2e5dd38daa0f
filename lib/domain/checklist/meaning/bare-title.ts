const counter = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]?|[A-Za-z][.)])\s+/;
// "Phase 2: Deployment", "第一步：部署", "三、上线".
const spelled =
  /^(?:phase|step|stage|part|section|schritt|abschnitt|teil|étape|partie|fase|paso|etapa|parte|passo|passaggio|bước|giai đoạn|phần|フェーズ|ステップ|阶段|階段|步骤|步驟)\s?(?:\d{1,2}|[ivx]{1,4}|[a-z]|[一二三四五六七八九十])\s?[:：.)–—-]\s?(?=\S)/iu;
// ":rocket: Launch", as chat and code hosts write signs.
const shortcode = /^(?:\s?:[\w+-]{1,40}:)+\s*/;
const leading = /^[^\p{L}\p{N}([（①-⑳]+/u;
const signs =
  /^(?:第?[一二三四五六七八九十\d]{1,3}(?:步|阶段|階段|段階|部分|章|节|節)?[、．：:]|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳])\s?(?=\S)/u;

/** A title without the number or the sign before it: "10) Post-deploy checks" is "Post-deploy checks". */
export function bareTitle(title: string): string {
  const text = title.slice(0, 600);
  // Where a title begins with a word, as most do, there is neither sign nor number to look for.
  const words = /^[A-Za-z]{2}/.test(text)
    ? text
    : text.replace(shortcode, "").replace(leading, "").replace(counter, "");
  return words.replace(spelled, "").replace(signs, "").trim();
}
