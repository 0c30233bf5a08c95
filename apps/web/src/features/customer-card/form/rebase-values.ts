import { coApplicantParts, contactPersonParts, type ArticleList } from '@register/domain/customer/customer';
import { rebaseLinks } from './card-links';
import { isNewPart, newArticleRow, newCoApplicant, newContact, perKind, perPart, type CardValues } from './form-values';
import { plainKeys } from './form-patch';

/**
 * My typing moved over to a newer version of the card: what I have not touched follows theirs, what I have stays mine,
 * and of what we both changed `takeTheirs` names what I gave up (`phone`, `addresses.invoice.city`, `contactPersons.<id>.email`).
 */
export function rebaseValues(
  mine: CardValues,
  base: CardValues,
  theirs: CardValues,
  takeTheirs: ReadonlySet<string> = new Set(),
): CardValues {
  const choose = <Value>(path: string, my: Value, was: Value, their: Value): Value =>
    my === was || takeTheirs.has(path) ? their : my;
  const plain = Object.fromEntries(
    plainKeys.map((key) => [key, choose<unknown>(key, mine[key], base[key], theirs[key])]),
  );
  const articles = (name: ArticleList) =>
    rebaseList(
      {
        name,
        mine: mine[name],
        base: base[name],
        theirs: theirs[name],
        parts: ['quantity', 'price', 'discount', 'note'],
        asNew: (row) => newArticleRow(row.article, row),
      },
      takeTheirs,
    );
  return {
    ...mine,
    ...plain,
    number: theirs.number,
    addresses: perKind((kind) => {
      const [my, was, their] = [mine.addresses[kind], base.addresses[kind], theirs.addresses[kind]];
      return perPart((part) => choose(`addresses.${kind}.${part}`, my[part], was[part], their[part]));
    }),
    customFields: Object.fromEntries(
      [...new Set([...Object.keys(mine.customFields), ...Object.keys(theirs.customFields)])].map((key) => [
        key,
        choose(
          `customFields.${key}`,
          mine.customFields[key] ?? '',
          base.customFields[key] ?? '',
          theirs.customFields[key] ?? '',
        ),
      ]),
    ),
    ...rebaseLinks(mine, base, theirs),
    contactPersons: rebaseList(
      {
        name: 'contactPersons',
        mine: mine.contactPersons,
        base: base.contactPersons,
        theirs: theirs.contactPersons,
        parts: contactPersonParts,
        asNew: newContact,
      },
      takeTheirs,
    ),
    coApplicants: rebaseList(
      {
        name: 'coApplicants',
        mine: mine.coApplicants,
        base: base.coApplicants,
        theirs: theirs.coApplicants,
        parts: coApplicantParts,
        // Somebody whom they took away comes back without the number: here it is only a mask.
        asNew: (person) => newCoApplicant({ ...person, personalNumber: '' }),
      },
      takeTheirs,
    ),
    serviceArticles: articles('serviceArticles'),
    workOrderArticles: articles('workOrderArticles'),
  };
}

/** A list of parts with ids: persons, rows of articles. */
interface RebasedList<Part extends { id: string }> {
  name: string;
  mine: readonly Part[];
  base: readonly Part[];
  theirs: readonly Part[];
  /** What of a part may differ between two versions of it. */
  parts: readonly (keyof Part & string)[];
  asNew: (part: Part) => Part;
}

function rebaseList<Part extends { id: string }>(list: RebasedList<Part>, takeTheirs: ReadonlySet<string>): Part[] {
  const { name, mine, base, theirs, parts, asNew } = list;
  const kept = theirs.flatMap((their) => {
    const [my, was] = [byId(mine, their.id), byId(base, their.id)];
    if (my && was) return [rebasePart(name, parts, { my, was, their }, takeTheirs)];
    // I have removed it; theirs stands only if I gave that up.
    return was && !takeTheirs.has(`${name}.${their.id}`) ? [] : [their];
  });
  const differs = (my: Part) => parts.some((part) => my[part] !== byId(base, my.id)?.[part]);
  const gaveUp = ({ id }: Part) =>
    [...takeTheirs].some((path) => path === `${name}.${id}` || path.startsWith(`${name}.${id}.`));
  const isGone = ({ id }: Part) => byId(base, id) !== undefined && byId(theirs, id) === undefined;
  // They removed what I still have and have changed.
  const goneButMine = mine.filter((my) => isGone(my) && !gaveUp(my) && differs(my));
  const ordered = isReordered(mine, base) && !takeTheirs.has(`${name}.order`) ? inOrderOf(kept, mine) : kept;
  return [...ordered, ...goneButMine.map(asNew), ...mine.filter(isNewPart)];
}

function rebasePart<Part extends { id: string }>(
  name: string,
  parts: readonly (keyof Part & string)[],
  { my, was, their }: { my: Part; was: Part; their: Part },
  takeTheirs: ReadonlySet<string>,
): Part {
  const mine = parts.filter((part) => my[part] !== was[part] && !takeTheirs.has(`${name}.${their.id}.${part}`));
  return { ...their, ...Object.fromEntries(mine.map((part) => [part, my[part]])) };
}

const byId = <Part extends { id: string }>(parts: readonly Part[], id: string) => parts.find((part) => part.id === id);

type Ids = readonly { id: string }[];

function isReordered(mine: Ids, base: Ids): boolean {
  const kept = base.filter(({ id }) => byId(mine, id)).map(({ id }) => id);
  return (
    mine
      .filter(({ id }) => byId(base, id))
      .map(({ id }) => id)
      .join() !== kept.join()
  );
}

function inOrderOf<Part extends { id: string }>(parts: readonly Part[], mine: Ids): readonly Part[] {
  const place = ({ id }: Part) => {
    const index = mine.findIndex((part) => part.id === id);
    return index < 0 ? mine.length : index;
  };
  return parts.toSorted((a, b) => place(a) - place(b));
}
