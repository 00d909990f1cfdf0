/** There is no article in what was given; the message says so in a sentence, and what to do. */
export class NoArticleError extends Error {}
