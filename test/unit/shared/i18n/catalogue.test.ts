import { catalogueOf } from '@shared/i18n/catalogue';
import { LANGUAGES, type Language } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import { describe, expect, it } from 'vitest';

function leaves(tree: Record<string, unknown>, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else for (const [inner, text] of leaves(value as Record<string, unknown>, at)) found.set(inner, text);
  }
  return found;
}

const texts = new Map(LANGUAGES.map((language) => [language, leaves(catalogueOf(language))]));
const english = texts.get('en') ?? new Map<string, string>();

const others = LANGUAGES.filter((language) => language !== 'en');

const parametersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** Malay has one form for every number; the rest have one for 1. */
const hasSingular = (language: Language) => new Intl.PluralRules(language).select(1) === 'one';

describe.each(others)('the messages in %s', (language) => {
  const own = texts.get(language) ?? new Map<string, string>();

  it('are all there and none is empty', () => {
    const missing = [...english.keys()].filter((key) => {
      if (key.endsWith('_one') && !hasSingular(language)) return false;
      return (own.get(key) ?? '').trim() === '' && (english.get(key) ?? '').trim() !== '';
    });
    expect(missing).toEqual([]);
  });

  it('have no message that English lacks', () => {
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('fill in the same things as English', () => {
    const different = [...own].filter(([key, text]) => {
      const parameters = new Set(parametersOf(text));
      const wanted = new Set(parametersOf(english.get(key) ?? ''));
      // A singular may say "one row" without the figure.
      if (key.endsWith('_one')) wanted.delete('count');
      // The words that a country's law wants printed may hold the name of its tax: “Total HT”, “Btw verlegd”.
      if (key.startsWith('document.')) wanted.delete('tax');
      return (
        [...wanted].some((name) => !parameters.has(name)) ||
        [...parameters].some((name) => name !== 'count' && name !== 'tax' && !wanted.has(name))
      );
    });
    expect(different).toEqual([]);
  });
});

describe('French', () => {
  it('keeps its spaces before double punctuation from breaking', () => {
    const loose = [...(texts.get('fr') ?? [])].filter(([, text]) => /[^\u00a0\u202f\s\d] [:;!?»]|« \S/.test(text));
    expect(loose.map(([key]) => key)).toEqual([]);
  });

  it('writes apostrophes as print does', () => {
    const straight = [...(texts.get('fr') ?? [])].filter(([, text]) => /\p{L}'\p{L}/u.test(text));
    expect(straight.map(([key]) => key)).toEqual([]);
  });
});

describe('the reader', () => {
  it.each([
    ['nl', /\b(?:je|jij|jou|jouw|jullie)\b/i],
    ['fr', /(?<!\p{L})(?:tu|toi|tes|ta)(?!\p{L})/iu],
    ['ms', /\b(?:kamu|awak|engkau)\b/i],
  ] as const)('is addressed politely in %s', (language, familiar) => {
    const caught = [...(texts.get(language) ?? [])].filter(([, text]) => familiar.test(text));
    expect(caught.map(([key]) => key)).toEqual([]);
  });
});

describe('machine translations that mislead', () => {
  it.each([
    ['fr', /date d[’']échéance/i, /due|échéance|paiement|document/i],
    ['fr', /Télécopie|réplication|Bihebdomadaire/i, /^$/],
    ['nl', /Achterstallige facturen/i, /^$/],
    ['nb', /\bHonorar|\bPubliser\b|Belastbar/i, /^$/],
    ['ms', /Memunyai|Kumpulan unik/i, /^$/],
    // Pro rata, in ninety days' time.
    ['nl', /evenredig|^Over 90 dagen/i, /^$/],
    // What a battery takes, a street, and the neighbour's language.
    ['ms', /\bcas\b|\bjalanan\b/i, /^$/],
    ['ms', /\b(?:karena|faktur|perusahaan|kantor|pajak|uang|silakan)\b/i, /^$/],
  ] as const)('are not in %s: %s', (language, trap, allowedKeys) => {
    const caught = [...(texts.get(language) ?? [])].filter(([key, text]) => trap.test(text) && !allowedKeys.test(key));
    expect(caught.map(([key]) => key).filter((key) => !/dueDate|due/i.test(key))).toEqual([]);
  });
});

describe('a message with a count', () => {
  it.each(LANGUAGES)('is found in %s whether or not it has a form of its own for one', (language) => {
    for (const count of [1, 2, 1_000_000]) {
      const failure = { code: 'cli.lineNotFound', params: { line: '7', count } } as const;
      expect(failureMessage(failure, language)).toContain(String(count));
    }
  });
});
