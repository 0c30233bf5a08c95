import type { CustomerSettingKey } from '@register/domain/settings/customer-settings';
import { plainLetters } from '@register/domain/text/plain-letters';
import { settingKeys } from './setting-pages';

/** Settings that have all the words, somewhere in their texts; å ä ö and case are forgiven. */
export function findSettings(q: string, textOf: (key: CustomerSettingKey) => string): CustomerSettingKey[] {
  const words = folded(q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return settingKeys.filter((key) => {
    const text = folded(textOf(key));
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string) => [...text.toLowerCase()].map(plainLetters).join('');
