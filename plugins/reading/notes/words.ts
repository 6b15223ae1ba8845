/** Each of these characters counts, as Chinese texts are counted; of other scripts each run of letters or digits does. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’.-](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+)*/gu;

/** The words of a text: "读《资本论》 in 3 days" has seven. Punctuation, spaces and pictures count for nothing. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
