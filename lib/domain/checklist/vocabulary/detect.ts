import type { Language } from "./languages";
import { sample } from "./sample";
import { stopWords } from "./stop-words";

/** The language of a document, null where it cannot be told, and others but English that parts of it may be in. */
export type Detected = { language: Language | null; others: Language[] };

type Tongue = Language | "other";
type Counts = { words: number; scores: Map<Tongue, number> };

const speakers = new Map<string, Tongue[]>();
for (const [tongue, words] of Object.entries(stopWords) as [Tongue, string][])
  for (const word of words.split(" ")) speakers.set(word, [...(speakers.get(word) ?? []), tongue]);

// Hosts, paths, settings and parts of hyphenated names are in no language.
const word = /(?<![\p{L}\p{M}\p{N}_.@/$=<{-])\p{L}+(?![\p{L}\p{M}\p{N}_@/=>}-]|[.]\p{L})/gu;
const han = /\p{Script=Han}/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const vietnamese = /[ăđơưạ-ỹ]/u;
const strange =
  /[łżźśćńęąşğıřěůťďňőűșțåøæðþ]|\p{Script=Hangul}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}/u;

/** Tells the language of the lines of a document from a sample of them: by script, and by its commonest words. */
export function detect(lines: readonly string[]): Detected {
  const counts = count(sample(lines));
  const ranks = [...counts.scores]
    .map(([tongue, score]) => ({ tongue, score }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
  const [first = { tongue: "other", score: 0 } as const, second] = ranks;
  if (first.tongue === "other") return { language: null, others: [] };
  const language = isClear(first.score, second, counts.words) ? first.tongue : null;
  const share = language === null ? 0.5 : 0.35;
  const others = ranks.flatMap(({ tongue, score }) =>
    tongue === language || tongue === "other" || tongue === "en" || score < share * first.score ? [] : [tongue],
  );
  return { language, others: others.slice(0, 2) };
}

/** Enough of the words are of that language, and more than of any other; English stands in every document. */
function isClear(score: number, second: { tongue: Tongue; score: number } | undefined, words: number): boolean {
  const rival = second === undefined || second.tongue === "en" ? 0 : second.score;
  return score >= 2 && score >= 0.05 * words && score > 1.2 * rival;
}

function count(lines: readonly string[]): Counts {
  const counts: Counts = { words: 0, scores: new Map() };
  let [hans, kanas] = [0, 0];
  for (const line of lines) {
    hans += line.match(han)?.length ?? 0;
    kanas += line.match(kana)?.length ?? 0;
    for (const [found] of line.matchAll(word)) countWord(counts, found.toLowerCase());
  }
  // Two signs are a word, of which every second would be common enough to tell.
  counts.words += (hans + kanas) / 2;
  counts.scores.set(kanas > 0.05 * hans ? "ja" : "zh", (hans + kanas) / 4);
  return counts;
}

function countWord(counts: Counts, found: string) {
  counts.words += 1;
  const spoken = speakersOf(found);
  for (const tongue of spoken) counts.scores.set(tongue, (counts.scores.get(tongue) ?? 0) + 1 / spoken.length);
}

function speakersOf(found: string): readonly Tongue[] {
  if (vietnamese.test(found)) return ["vi"];
  return strange.test(found) ? ["other"] : (speakers.get(found) ?? []);
}
