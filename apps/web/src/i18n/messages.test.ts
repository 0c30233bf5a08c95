import { describe, expect, it } from '@jest/globals';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import en from './en.json';
import sv from './sv.json';

const swedish: Record<string, string> = sv;
const english: Record<string, string> = en;

describe('the two catalogues', () => {
  it('say the same things', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(swedish).sort());
  });

  it.each(Object.keys(swedish))('%s has a text and the same placeholders in both', (id) => {
    expect(swedish[id]?.trim()).toBeTruthy();
    expect(english[id]?.trim()).toBeTruthy();
    expect(placeholders(english[id]!)).toEqual(placeholders(swedish[id]!));
  });
});

describe('the words', () => {
  // Left: what must not be written. Right: what it is called.
  it.each([
    [/tyvärr|hoppsan/i, 'what happened and what to do'],
    [/lyckades/i, 'what happened'],
    [/klicka här/i, 'where the link leads'],
    [/kund-id|kundnr\.|kund nr/i, 'Kundnummer, Kundnr'],
    [/personnr/i, 'Personnummer'],
    [/deaktivera|avaktivera/i, 'Inaktivera'],
    [/logga av/i, 'Logga ut'],
    [/kostställe/i, 'Kostnadsställe'],
    [/epost|e-mail|\bmejl/i, 'E-post'],
    [/!/, 'no exclamation marks'],
  ])('Swedish texts never say %s but: %s', (word) => {
    expect(written(swedish).filter((text) => word.test(text))).toEqual([]);
  });

  it.each([
    [/\bsorry\b|oops/i, 'what happened and what to do'],
    [/successfully/i, 'what happened'],
    [/click here/i, 'where the link leads'],
    [/deactivate/i, 'Inactivate'],
    [/log ?in\b|log ?out\b/i, 'Sign in, Sign out'],
    [/cost center/i, 'Cost centre'],
    [/\bemail\b/i, 'E-mail'],
    [/organization/i, 'Organisation'],
    [/!/, 'no exclamation marks'],
  ])('English texts never say %s but: %s', (word) => {
    expect(written(english).filter((text) => word.test(text))).toEqual([]);
  });
});

/** The words that a reader sees: no placeholders, no names of choices. */
const written = (catalogue: Record<string, string>): string[] =>
  Object.values(catalogue).map((message) =>
    everyElement(parse(message))
      .map((element) => (element.type === TYPE.literal ? element.value : ' '))
      .join(''),
  );

/** Names of all placeholders, those inside plurals and selections too. */
const placeholders = (message: string): string[] => [
  ...new Set(
    everyElement(parse(message))
      .map((element) => ('value' in element && element.type !== TYPE.literal ? element.value : ''))
      .filter((name) => name !== '')
      .sort(),
  ),
];

function everyElement(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element, ...Object.values(element.options).flatMap(({ value }) => everyElement(value))];
    }
    return element.type === TYPE.tag ? [element, ...everyElement(element.children)] : [element];
  });
}
