import { isEnglish } from '../language';
import { rulesFrom } from './foreign';
import { type DateRules, RULES } from './rules';

/** The rules of a language: ours for English, for every other those that `Intl` knows its words for. */
export function rulesOf(lang: string): DateRules {
  const known = made.get(lang);
  if (known) return known;
  const found = isEnglish(lang) ? ENGLISH : rulesFrom(lang);
  made.set(lang, found);
  return found;
}

const made = new Map<string, DateRules>();

const ENGLISH: DateRules = {
  cue: /\d|day|week|month|year|decade|night|morning|afternoon|evening|morrow|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i,
  month:
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i,
  rules: RULES,
};
