/** A verb that reports a happening, as news tells it: in the past, and not as something that merely could be. */
export const HAPPENED = verbs(
  String.raw`ended|boiled over|broke (?:out|down|off)|met|held(?! (?:\w+ly )?(?:accountable|responsible|up))|hosted|gathered|announced|agreed|signed|reached|rejected|approved
  adopted|ratified|passed|voted|elected|appointed|dismissed|resigned|blockaded|blocked|closed|reopened|opened|shut
  protested|demonstrated|rallied|attacked|killed|injured|wounded|arrested|detained|released|sentenced|convicted|charged
  launched|fired|shelled|bombed|exploded|crashed|struck|seized|captured|invaded|withdrew|deployed|imposed|lifted|banned
  expelled|recalled|suspended|postponed|delayed|cancelled|canceled|resumed|restarted|started|began|collapsed|failed
  escalated|erupted|declared|visited|arrived|travelled|traveled|flew|committed to|led to|died|was born|founded|joined`,
);

/** What is to happen, by somebody's word. */
export const TO_HAPPEN = new RegExp(
  String.raw`\b(?:will|['’]ll|shall|hopes? to|(?<!(?:a|the|its|their|his|her) )plans? to|agreed to|promised to|(?:is|are) (?:to|set to|due to|expected to|scheduled to))\s+(?:\w+ly\s+)?(?:be\s+)?(?:${verbList(
    `resume|reconvene|meet|hold|host|gather|continue|start|begin|restart|end|sign|vote|visit|travel|open|reopen|close|launch
    deploy|withdraw|return|discuss|announce|take (?:place|effect)|come into (?:force|effect)|delay|postpone|suspend|held|resumed
    published|released|expire`,
  )})\b`,
);

/** Words before a verb that make it a mere possibility. */
export const MERELY =
  /(?<!\p{L})(?:would|could|should|might|may|must|if|whether|unless|to|not|never|n['’]t|the|an?|its|their|his|her|recently|newly|just)\s+(?:\p{L}+\s+)?$/iu;

/** Words of a clause by which nothing is known to have happened. */
export const UNCERTAIN =
  /\b(?:whether|neither|nor|den(?:y|ies|ied|ying)|may as well|could be)\b|^(?:if|unless) /i;

/** Nouns that are a happening by themselves where a date stands by. */
export const DATED_NOUN =
  /\b(?:deadline|summit|meeting|talks|round|session|conference|election|referendum|vote|strike|anniversary|hearing|trial|ceremony|time until)\b/i;

function verbs(list: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])(?:${verbList(list)})(?!\w)`, 'g');
}

function verbList(list: string): string {
  return list.split(/\s*\n\s*/u).join('|');
}
