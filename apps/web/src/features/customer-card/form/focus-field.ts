import { goToSection } from '../card-toc';

/** Puts the focus on a field of the card: its own input, the first of an address or a person, or else its section. */
export function focusField(name: string, within: ParentNode = document): void {
  const field =
    within.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"], [data-name="${CSS.escape(name)}"]`) ??
    within.querySelector<HTMLElement>(`[name^="${CSS.escape(name)}."]`);
  if (field) {
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
    return;
  }
  const list = Object.keys(sectionOfList).find((key) => name.startsWith(key));
  goToSection(list ? (sectionOfList[list] ?? '') : 'section-details');
}

const sectionOfList: Readonly<Record<string, string>> = {
  contactPersons: 'section-contacts',
  coApplicants: 'section-taxReduction',
};
