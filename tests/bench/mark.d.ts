/** The part of mark.js that the bench calls. */
declare module 'mark.js' {
  interface Options {
    separateWordSearch?: boolean;
    accuracy?: 'exactly';
    caseSensitive?: boolean;
    acrossElements?: boolean;
    done?: () => void;
  }
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: Options): void;
    unmark(options: Options): void;
  }
}
