// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../../components/card/card.tsx';
import { reasonsOf } from '../../../../components/card/reasons.ts';
import { situationOf } from '../../../../components/card/situation.ts';
import { cardTexts, commonTexts, createTranslator, tacticsTexts } from '../../../../utils/i18n/index.ts';
import { LOCALES, type Locale } from '../../../../utils/model/index.ts';
import { CARD_STORIES } from '../../../stories/card/card-stories.ts';

const translator = (locale: Locale) => createTranslator(locale, cardTexts, tacticsTexts, commonTexts);
const t = translator('fr');

function propsOf(story: string, locale: Locale = 'fr'): CardProps {
  const made = CARD_STORIES[story]?.(locale);
  if (!made) throw new Error(`no story "${story}"`);
  const { assessment, conversation } = made;
  return {
    level: assessment.level,
    situation: situationOf(assessment),
    reasons: reasonsOf(assessment, conversation),
    facts: assessment.facts.map(({ fact }) => fact),
    betweenPeers: assessment.betweenPeers,
    request: conversation.kind === 'request',
    ageFurtherUp: assessment.ageNotedAt !== undefined,
    locale,
    calls: {
      first: { name: '3018', shown: '3018', dial: '3018', notForEmergencies: false },
      answers: true,
      closed: null,
      emergency: { shown: '17', dial: '17' },
    },
    keeping: assessment.level === 'notice' || assessment.level === 'none' ? null : 'saved',
    acquaintance: null,
    problem: null,
    onCollapse: vi.fn(),
    onExport: vi.fn(),
    onHelp: vi.fn(),
    onAdvice: vi.fn(),
    onAcquaintance: vi.fn(),
    t: translator(locale),
  };
}

const NOWHERE: CardProps['calls'] = { first: null, answers: false, closed: null, emergency: null };

const show = (props: CardProps): HTMLElement => {
  render(<Card {...props} />, document.body);
  return document.body;
};
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
/** Preact draws changed state in a microtask. */
const drawn = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

afterEach(() => render(null, document.body));

describe('the card', () => {
  it.each(LOCALES.flatMap((locale) => Object.keys(CARD_STORIES).map((story) => [locale, story] as const)))(
    'is a named region with one heading first, %s %s',
    (locale, story) => {
      const props = propsOf(story, locale);
      show(props);
      expect(document.querySelector('section')?.getAttribute('aria-label')).toBe(props.t('card.label'));
      expect(texts('h2').length).toBe(props.facts.includes('in-distress') && props.level !== 'none' ? 2 : 1);
      expect(document.querySelectorAll('[tabindex], [autofocus]').length).toBe(0);
      expect(document.activeElement).toBe(document.body);
    },
  );

  it('says of blackmail that the user did nothing wrong, and to call comes before anything else', () => {
    const words = show(propsOf('blackmail')).textContent ?? '';
    expect(words).toContain('Tu n’as rien fait de mal. Ne réponds pas tout de suite.');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('tel:3018');
    expect(words.indexOf(t('help.call', { number: '3018' }))).toBeLessThan(words.indexOf(t('steps.title')));
  });

  it('puts help before everything when the user is in distress', () => {
    show(propsOf('distress'));
    expect(texts('h2')).toEqual([t('situation.distress'), t('situation.blackmail')]);
    expect(texts('a')[0]).toBe(t('help.call', { number: '3018' }));
  });

  it('never speaks of an adult in the wrong between people of like age', () => {
    const words = show(propsOf('intimate-peers')).textContent ?? '';
    expect(words).toContain(t('why.intimate-request-peers'));
    expect(words).not.toContain(t('why.intimate-request'));
  });

  it.each(LOCALES)('names nobody a predator and blames nobody, %s', (locale) => {
    for (const story of Object.keys(CARD_STORIES)) {
      const words = show(propsOf(story, locale)).textContent ?? '';
      expect(words).not.toMatch(/pr[ée]dat|pervers|pedo|groom|victim|should(n’t)? have|aurais dû/i);
    }
  });

  it('shows the words of messages as text', () => {
    show(propsOf('hostile'));
    expect(document.querySelectorAll('img, script').length).toBe(0);
    expect(texts('q bdi').join()).toContain('<img src=x onerror=alert(1)>');
  });

  it('says that it can be wrong wherever it gives reasons', () => {
    for (const story of Object.keys(CARD_STORIES).filter((name) => name !== 'distress-alone')) {
      expect(show(propsOf(story)).textContent, story).toContain(t('reasons.wrong'));
    }
  });

  it('collapses with its button and with Escape', () => {
    const props = propsOf('intimate');
    show(props);
    button(t('card.collapse')).click();
    button(t('know.ask')).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    button(t('know.ask')).dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(props.onCollapse).toHaveBeenCalledTimes(2);
  });

  it('offers the export only when the words are in the log, always with the image warning', () => {
    for (const keeping of ['saving', 'unsaved', 'saved'] as const) {
      show({ ...propsOf('intimate'), keeping });
      expect(texts('button').includes(t('keep.export'))).toBe(keeping === 'saved');
      expect(texts('p')).toContain(t('keep.image-warning'));
      expect(texts('.vg-keep-state')).toEqual([t(`keep.${keeping}`)]);
    }
  });

  it('offers neither log nor export for a notice', () => {
    show(propsOf('notice'));
    expect(texts('h3')).not.toContain(t('keep.title'));
  });

  it('shows no number that was not verified', () => {
    show({ ...propsOf('blackmail'), calls: NOWHERE });
    expect(document.querySelectorAll('a').length).toBe(0);
    expect(texts('button')).toContain(t('help.more'));
  });

  it('says what was noted on an earlier visit, and how its words can be kept', () => {
    const words = show(propsOf('age-further-up')).textContent;
    expect(words).toContain(t('reasons.noted', { date: '16 novembre' }));
    expect(words).toContain(t('reasons.scroll-up'));
    expect(show(propsOf('intimate-age-known')).textContent).not.toContain(t('reasons.scroll-up'));
  });

  it('says in one line what a click did not bring about', () => {
    show(propsOf('blackmail'));
    expect(texts('[role=alert]')).toEqual(['']);
    show({ ...propsOf('blackmail'), problem: 'The page did not open.' });
    expect(texts('[role=alert]')).toEqual(['The page did not open.']);
  });

  it('says when a closed line opens, without offering it as a call', () => {
    const closed = { name: '3018', hours: [{ days: null, from: '9 h', to: '23 h' }] };
    const words = show({ ...propsOf('blackmail'), calls: { ...NOWHERE, closed } }).textContent;
    expect(words).toContain('3018\u00a0: fermé pour l’instant, ouvert de 9 h à 23 h.');
    expect(document.querySelectorAll('a').length).toBe(0);
  });

  it('does not press a line that is not for emergencies upon somebody in danger', () => {
    const calls = { ...NOWHERE, first: { name: null, shown: '102', dial: '102', notForEmergencies: true } };
    const words = show({ ...propsOf('blackmail'), calls }).textContent;
    expect(words).toContain(t('help.not-for-emergencies'));
    expect(document.querySelector('.vg-button-main')).toBeNull();
  });

  it('promises help tonight only where a line is known to answer', () => {
    expect(show(propsOf('blackmail')).textContent).toContain('même ce soir');
    expect(show({ ...propsOf('blackmail'), calls: NOWHERE }).textContent).not.toContain('ce soir');
    expect(document.body.textContent).toContain('Des gens peuvent t’aider.');
  });
});

describe('"I know this person"', () => {
  it('asks who it is and hands on the answer', async () => {
    const props = propsOf('intimate');
    show(props);
    button(t('know.ask')).click();
    await drawn();
    expect(texts('legend')).toEqual([t('know.who')]);
    button(t('know.adult')).click();
    expect(props.onAcquaintance).toHaveBeenCalledWith('adult');
  });

  it('can be left without an answer', async () => {
    const props = propsOf('intimate');
    show(props);
    button(t('know.ask')).click();
    await drawn();
    button(t('know.cancel')).click();
    await drawn();
    button(t('know.ask'));
    expect(props.onAcquaintance).not.toHaveBeenCalled();
  });

  it('leads to "when it is someone close"', () => {
    const props = { ...propsOf('intimate'), acquaintance: 'relative' as const };
    show(props);
    button(t('know.close-more')).click();
    expect(props.onAdvice).toHaveBeenCalledExactlyOnceWith('close');
  });

  it.each([
    ['blackmail', 'threat'],
    ['blackmail-paid', 'threat'],
    ['intimate', ''],
  ] as const)('leads from %s to its own case of "What can I do"', (story, part) => {
    const props = propsOf(story);
    show(props);
    button(t('steps.more')).click();
    expect(props.onAdvice).toHaveBeenCalledExactlyOnceWith(part);
  });

  it('can be undone, and says that someone close can be the problem too', () => {
    const props = { ...propsOf('intimate'), acquaintance: 'relative' as const };
    const words = show(props).textContent ?? '';
    expect(words).toContain(t('know.close-one'));
    button(t('know.undo')).click();
    expect(props.onAcquaintance).toHaveBeenCalledWith(null);
  });

  it('is not asked in danger, where it would change nothing', () => {
    show(propsOf('blackmail'));
    expect(texts('button')).not.toContain(t('know.ask'));
  });
});
