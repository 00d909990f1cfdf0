import { render } from 'preact';
import { CardView } from '../../components/card/card';
import cardStyles from '../../components/card/card.css?inline';
import citeStyles from '../../components/cite/cite.css?inline';
import baseStyles from '../../components/styles/base.css?inline';
import tokens from '../../components/styles/tokens.css?inline';
import type { Card, CreateCard } from '../../lib/card/bridge';
import type { CardContent, EntityName } from '../../lib/card/content';
import type { Reply } from '../../lib/card/desk';
import { createHost, homeOf } from '../../lib/card/host';
import { follow, type Place } from '../../lib/card/place';
import { relayInto } from '../../lib/card/relay';
import { keepInSight, type Sight } from '../../lib/card/sight';
import type { Intent } from '../../lib/card/state';
import { toneAt } from '../../lib/card/tone';
import type { EntityRef } from '../../lib/lexicon/found';
import { actsFor } from './acts';

const STYLES = [tokens, baseStyles, citeStyles, cardStyles].join('\n');

/** Less room than this, in heights of a line of text, and the whole card scrolls. */
const TIGHT_LINES = 20;

interface Open {
  intent: Intent;
  /** All that the words may name, the likeliest first. */
  named: readonly EntityRef[];
  sight: Sight;
  stop: () => void;
  before: Element | null;
}

/** The card of one page: a host, what is drawn in it, and what holds it beside its word. */
export const createCard: CreateCard = ({ desk, tell }): Card => {
  const close = (): void => tell({ type: 'closed' });
  const evicted = (): void => {
    console.warn(
      'Sidelight: this page keeps removing the card, so none is shown here until it is loaded again.',
    );
    tell({ type: 'evicted' });
  };
  const host = createHost(STYLES, evicted, close);
  let open: Open | null = null;
  /** Titles of the dossiers that know the words of this mention too. */
  const titles = new Map<string, string>();
  let answer: Reply<CardContent> | null = null;
  let place: Place | null = null;
  let wantsHold = false;
  let isEnding = false;

  const tellHeld = (): void => {
    const isFocused = host.root.activeElement?.matches(':focus-visible') ?? false;
    if (open) tell({ type: 'held', held: wantsHold || isFocused || open.intent.byKey });
  };
  host.root.addEventListener('focusin', tellHeld);
  host.root.addEventListener('focusout', tellHeld);

  const acts = actsFor({
    desk,
    tell,
    intent: () => open?.intent ?? null,
    sight: () => open?.sight ?? null,
    amend(change) {
      if (answer?.ok) answer = { ok: true, value: change(answer.value) };
      draw();
    },
    hold(held) {
      wantsHold = held;
      tellHeld();
    },
  });

  function draw(): void {
    if (!open || isEnding) return;
    const { mention, entity } = open.intent;
    const isOther = (each: EntityName) => each.dossier !== entity.dossier || each.entity !== entity.entity;
    const kind = open.named.find((each) => !isOther(each))?.kind;
    const scale = Number.parseFloat(getComputedStyle(host.element).fontSize) / 16;
    host.stage.style.setProperty('--scale', String(scale));
    render(
      <CardView
        key={`${entity.dossier}/${entity.entity}`}
        words={mention.text}
        entity={{ ...entity, ...(kind && { kind }) }}
        others={open.named.filter(isOther).map((each) => ({ ...each, in: titles.get(each.dossier) ?? null }))}
        answer={answer}
        above={place?.above ?? false}
        tight={place !== null && place.maxHeight < TIGHT_LINES * 16 * scale}
        acts={acts}
      />,
      host.stage,
    );
  }

  function begin(intent: Intent): void {
    const { mention } = intent;
    const before = open?.before ?? document.activeElement;
    const hadFocus = host.root.activeElement !== null;
    // The mention itself may say otherwise by now: what the reader took back here is still offered.
    const named = open?.intent.mention === mention ? open.named : [...mention.entities];
    end();
    const home = homeOf(mention.element);
    host.open(home);
    host.tone(toneAt(mention.element));
    const sight = keepInSight(host.element, host.root);
    open = { intent, named, sight, before, stop: () => undefined };
    draw();
    void learnTitles(named, intent.entity);
    open.stop = follow(
      mention,
      host.element,
      (now) => {
        const isTurned = place?.above !== now.above || place?.maxHeight !== now.maxHeight;
        place = now;
        host.put(now);
        if (isTurned) draw();
      },
      () => (wantsHold ? undefined : close()),
    );
    sight.watch(host.element);
    if (intent.byKey || hadFocus)
      host.stage.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    tellHeld();
  }

  /** Only where the words may name several: of the others the card says where they are from. */
  async function learnTitles(named: readonly EntityRef[], shown: EntityName): Promise<void> {
    for (const each of named) {
      if (each.dossier === shown.dossier || titles.has(each.dossier)) continue;
      const reply = await desk.getCard(each);
      if (reply.ok) titles.set(each.dossier, reply.value.dossierTitle);
    }
    if (named.length > 1) draw();
  }

  function end(): void {
    open?.stop();
    // While `open` still says whose draft it is, a form that goes hands in what was typed.
    isEnding = true;
    render(null, host.stage);
    isEnding = false;
    open?.sight.stop();
    open = null;
    place = null;
    wantsHold = false;
  }

  return {
    show(intent, now) {
      answer = now;
      if (open?.intent === intent) draw();
      else begin(intent);
    },
    hide() {
      const before = open?.before;
      const hadFocus = document.activeElement === host.element || host.root.activeElement !== null;
      end();
      host.close();
      if (hadFocus && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
    owns: (target) => target === host.element,
    box: () => (open ? host.element.getBoundingClientRect() : null),
    relay(event) {
      relayInto(host.root, event);
      return host.root.activeElement?.matches('textarea') ?? false;
    },
  };
};
