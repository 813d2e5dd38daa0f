const spelled = [
  ["one", "a", "an", "ein", "eine", "einer", "einem", "einen", "un", "une", "una", "uno", "um", "uma", "một", "一"],
  ["two", "zwei", "deux", "dos", "dois", "duas", "due", "hai", "二", "两", "兩"],
  ["three", "drei", "trois", "tres", "três", "tre", "ba", "三"],
  ["four", "vier", "quatre", "cuatro", "quatro", "quattro", "bốn", "四"],
  ["five", "fünf", "cinq", "cinco", "cinque", "năm", "五"],
  ["six", "sechs", "seis", "sei", "sáu", "六"],
  ["seven", "sieben", "sept", "siete", "sete", "sette", "bảy", "七"],
  ["eight", "acht", "huit", "ocho", "oito", "otto", "tám", "八"],
  ["nine", "neun", "neuf", "nueve", "nove", "chín", "九"],
  ["ten", "zehn", "dix", "diez", "dez", "dieci", "mười", "十"],
];
const counts = new Map(spelled.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

/** The number that digits or a word stand for; null where they stand for none. */
export const count = (text: string): number | null =>
  /^\d{1,4}$/.test(text) ? Number(text) : (counts.get(text.toLowerCase()) ?? null);
