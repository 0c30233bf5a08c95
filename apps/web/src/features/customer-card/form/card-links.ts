import { linkFields, type LinkField } from '@register/domain/customer/customer-links';
import type { CardValues } from './form-values';

/** What of the lists of links one has changed: what came and what went. */
export function linksPatch(base: CardValues, values: CardValues): LinksPatches {
  const patch: LinksPatches = {};
  for (const field of linkFields) {
    const [was, is] = [idsIn(base[field]), idsIn(values[field])];
    const add = is.filter((id) => !was.includes(id));
    const remove = was.filter((id) => !is.includes(id));
    if (add.length + remove.length > 0)
      patch[field] = { ...(add.length > 0 && { add }), ...(remove.length > 0 && { remove }) };
  }
  return patch;
}

export type LinksPatches = { [F in LinkField]?: { add?: string[]; remove?: string[] } };

/** Links as the form holds them. */
export const idsIn = (text: string): string[] => (text === '' ? [] : text.split(','));

/** What I have added and taken away, on their list: nobody's choice is lost. */
export function rebaseLinks(mine: CardValues, base: CardValues, theirs: CardValues): Pick<CardValues, LinkField> {
  const moved = (field: LinkField): string => {
    const [my, was, their] = [idsIn(mine[field]), idsIn(base[field]), idsIn(theirs[field])];
    const kept = their.filter((id) => my.includes(id) || !was.includes(id));
    return [...kept, ...my.filter((id) => !was.includes(id) && !their.includes(id))].join(',');
  };
  return { tags: moved('tags'), subgroups: moved('subgroups'), discountLetters: moved('discountLetters') };
}
