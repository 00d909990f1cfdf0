import { type Mask, wholeLine, wordCount } from './mask';

/** Lines that belong to the page around an article, told by their own words. */
export const furniture: Mask = (lines) =>
  lines.flatMap((line, index) => {
    const rule = RULES.find(({ pattern, words }) => pattern.test(line) && wordCount(line) <= words);
    return rule ? [wholeLine(lines, index, rule.reason)] : [];
  });

interface Rule {
  reason: string;
  pattern: RegExp;
  /** A longer line is taken for prose that merely begins this way. */
  words: number;
}

const RULES: Rule[] = [
  {
    reason: 'time code',
    pattern: /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[/|–-]\s*\d{1,2}:\d{2}(?::\d{2})?)?$/u,
    words: 3,
  },
  {
    reason: 'subscription',
    pattern: /^(?:please )?(?:subscribe|sign up|become a (?:member|subscriber))(?!\p{L})/iu,
    words: 25,
  },
  {
    reason: 'subscription',
    pattern: /^(?:get|join|receive) (?:our|the) .*(?:newsletter|inbox|channel|briefing)/iu,
    words: 25,
  },
  {
    reason: 'subscription',
    pattern: /^(?:already a (?:subscriber|member)|log ?in|register)(?: (?:to|for) .+)?[?.]?$/iu,
    words: 10,
  },
  {
    reason: 'share buttons',
    pattern:
      /^(?:(?:share(?: (?:this|on|via)(?: (?:article|story|page))?)?|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|messenger|e-?mail|print|copy(?: link)?|save|bookmark|close)[\s,|·•/]*)+$/iu,
    words: 15,
  },
  {
    reason: 'share buttons',
    pattern: /^(?:follow|like|find) (?:us|@?\w+) on (?:facebook|twitter|x|instagram|telegram|youtube)/iu,
    words: 20,
  },
  { reason: 'copyright', pattern: /^(?:©|\(c\) |copyright(?!\p{L}))/iu, words: 40 },
  { reason: 'copyright', pattern: /all rights reserved\.?$/iu, words: 40 },
  {
    reason: 'advertisement',
    pattern:
      /^(?:advertise?ments?|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after).*)$/iu,
    words: 8,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:(?:\d+ |view |show |no )?comments?(?: \(?\d+\)?)?|leave a (?:comment|reply)|join the conversation)\.?$/iu,
    words: 5,
  },
  {
    reason: 'cookie notice',
    pattern:
      /(?:use of cookies|uses? cookies|cookie (?:policy|settings|preferences)|accept (?:all )?cookies)/iu,
    words: 40,
  },
  {
    reason: 'credit',
    pattern:
      /^\(?(?:(?:additional )?reporting by|(?:edited|editing|writing|compiled|produced) by|with (?:input|files|reporting) from)\s/iu,
    words: 40,
  },
  {
    reason: 'credit',
    pattern:
      /^(?:sources?|cover(?: (?:photo|image))?|video (?:editor|by)|photos?|graphics?)(?: credit)?\s*:\s/iu,
    words: 15,
  },
  {
    reason: 'credit',
    pattern: /contributed (?:reporting )?to this (?:report|article|story)\.?$/iu,
    words: 40,
  },
  { reason: 'rule', pattern: /^[_*=~–—-]{2,}$/u, words: 1 },
  { reason: 'byline', pattern: /^By (?:\p{Lu}[\p{L}.'’-]+(?:,| and)? ?){2,6}$/u, words: 7 },
  { reason: 'tags', pattern: /^(?:tags?|topics|filed under|categor(?:y|ies)|keywords)\s*:/iu, words: 40 },
  {
    reason: 'time stamp',
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified))(?: (?:on|at))?[\s:]+(?=.*\d)[^!?]*$/iu,
    words: 14,
  },
  {
    reason: 'reading time',
    pattern: /^(?:\d+[- ]min(?:ute)?s?(?: read)?|reading time.*|listen to (?:this )?article.*)$/iu,
    words: 10,
  },
  {
    reason: 'page controls',
    pattern:
      /^(?:back to top|skip to .*|(?:load|show|see|view) (?:more|less|all)|continue reading|click here .*|tap here .*|download (?:our|the) .*app.*|next(?: article)?|previous(?: article)?)[.»>]*$/iu,
    words: 12,
  },
];
