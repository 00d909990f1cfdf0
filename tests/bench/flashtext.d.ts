/** The part of flashtext.js that the bench calls. */
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}
