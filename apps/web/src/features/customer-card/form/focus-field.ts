import { goToSection } from '../card-toc';
import type { SectionId } from '../sections';

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
  const list = Object.keys(sectionOf).find((key) => name.startsWith(key));
  goToSection(list === undefined ? 'section-details' : (sectionOf[list] ?? 'section-details'));
}

/** Where the lists stand that may be empty. */
const sectionOf: Readonly<Record<string, SectionId>> = {
  contactPersons: 'section-contacts',
  coApplicants: 'section-taxReduction',
  serviceArticles: 'section-articles',
  workOrderArticles: 'section-articles',
};
