import { LANGUAGES } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import {
  fillPlaceholders,
  fillText,
  PLACEHOLDERS,
  type PlaceholderValues,
  placeholdersOf,
  unknownPlaceholder,
} from '@shared/mail/placeholders';
import { standardText, textFor } from '@shared/mail/standard-texts';
import { MAIL_KINDS } from '@shared/model/mail-settings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('placeholders', () => {
  test('are filled wherever they stand', () => {
    expect(fillPlaceholders('{number}: {number} for {customer}', { number: '12', customer: 'Havn AS' })).toBe(
      '12: 12 for Havn AS',
    );
  });

  test.each(['{ number }', '{}', '{1}', '{see below}', '{', '}', '{num', '{{', '{nåmber}'])(
    'braces that are none stay: %j',
    (text) => {
      expect(fillPlaceholders(text, { number: '12' })).toBe(text);
      expect(unknownPlaceholder(text, 'invoice')).toBeNull();
    },
  );

  test('that nothing is known by are told, and stay', () => {
    expect(unknownPlaceholder('{number} {colour}', 'invoice')).toBe('colour');
    expect(unknownPlaceholder('{daysLate}', 'invoice')).toBe('daysLate');
    expect(unknownPlaceholder('{daysLate}', 'reminder')).toBeNull();
    expect(fillPlaceholders('{colour} {constructor} {toString}', {})).toBe('{colour} {constructor} {toString}');
  });

  test('each has its explanation in every language', () => {
    for (const language of LANGUAGES) {
      for (const name of PLACEHOLDERS) {
        const key = `mail.placeholder.${name}` as const;
        expect(translator(language)(key)).not.toBe(key);
      }
    }
  });

  test('a line of placeholders that come to nothing leaves no hole', () => {
    const text = 'Hei\n\n{payment}\n\nHilsen\n{sender}\n{seller}\n{phone}';
    expect(fillText(text, { payment: '', sender: '', seller: 'Nes Plan AS', phone: '' })).toBe(
      'Hei\n\nHilsen\nNes Plan AS',
    );
  });

  test('empty lines that somebody wrote stay', () => {
    expect(fillText('Hei\n\n\nHilsen', {})).toBe('Hei\n\n\nHilsen');
  });

  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('{amount}', 'a\r\nBcc: x@y.example', '$&', '$1', '{{number}}', '__proto__', '\u2028', '\u0000'),
  );
  const anyValues: fc.Arbitrary<PlaceholderValues> = fc.dictionary(fc.constantFrom(...PLACEHOLDERS), hostile);

  test('whatever a value holds stands in the text as it is, filled once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLACEHOLDERS)), anyValues, (names, values) => {
        const template = names.map((name) => `<{${name}}>`).join('|');
        const wanted = names.map((name) => `<${values[name] ?? `{${name}}`}>`).join('|');
        expect(fillPlaceholders(template, values)).toBe(wanted);
      }),
    );
  });

  test('a text without any is left alone', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{')),
        anyValues,
        (text, values) => {
          expect(fillText(text, values)).toBe(text.trim());
        },
      ),
    );
  });
});

describe('the program’s own texts', () => {
  test.each(MAIL_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    'name only what is known (%s, %s)',
    (kind, language) => {
      const { subject, body } = standardText(kind, language);
      expect(unknownPlaceholder(subject, kind)).toBeNull();
      expect(unknownPlaceholder(body, kind)).toBeNull();
      const everything = Object.fromEntries(placeholdersOf(kind).map((name) => [name, 'x']));
      expect(fillText(`${subject}\n${body}`, everything)).not.toMatch(/[{}]/);
      expect(subject).not.toMatch(/mail\.|document\./);
    },
  );

  test('stand in for what the firm has not written', () => {
    const own = { kind: 'invoice', language: 'fr', subject: '', body: 'Bonjour' } as const;
    const text = textFor('invoice', 'fr', { templates: [own] });
    expect(text).toEqual({ subject: standardText('invoice', 'fr').subject, body: 'Bonjour' });
  });
});
