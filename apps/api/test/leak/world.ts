import { articleLists, type ArticleList } from '@register/domain/customer/customer';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { dataOf, type TestApi, type TestViewer } from '../api.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from '../register.js';
import { customFieldIdsOf } from './custom-field-ways.js';
import { costCentreOf } from './cost-centre-ways.js';
import { plantArticle, type PlantedArticle } from './article-ways.js';
import { argumentsOf, literal, Word } from './literal.js';
import { plantSubgroups, subgroupNames } from './subgroup-ways.js';
import { plantTags } from './tag-ways.js';
import { plantLetter, plantLetters, type PlantedLetter } from './discount-letter-ways.js';
import { DocumentStory } from '../document-story.js';
import { plantDocuments, plantLogin } from './planted-belongings.js';
import { fieldDefinitions, plantedKeys, plantedTable } from './planted-fields.js';
import { laterPrice } from './planted-articles.js';
import { plantView } from './view-ways.js';
import { plantOf, plantsOf, type Plants } from './planted.js';

/** A group where every field of the card holds something, now and in its history. */
export interface World {
  readonly group: TestGroup;
  readonly customers: Readonly<Record<CustomerName, PlantedCustomer>>;
  readonly article: PlantedArticle;
  readonly letter: PlantedLetter;
  /** Ids of the customers' discount letters by their names. */
  readonly letters: ReadonlyMap<string, string>;
  /** The one of `mine`. */
  readonly costCentreId: string;
  /** Ids of tags by their names. */
  readonly tags: ReadonlyMap<string, string>;
  /** Ids of subgroups by their names. */
  readonly subgroups: ReadonlyMap<string, string>;
  readonly customFieldIds: readonly string[];
  /** One that everyone has. */
  readonly viewId: string;
  readonly administrator: TestUser;
  /** Whom `mine` and `company` are assigned to. */
  readonly technician: TestUser;
  readonly responsible: TestUser;
}

/** `mine` and `company` have assignees; `trader` is nobody's; `binned` lies in the bin; `hidden`, nobody's too, has protected identity. */
export type CustomerName = 'mine' | 'company' | 'trader' | 'binned' | 'hidden';
export const customerNames: readonly CustomerName[] = ['mine', 'company', 'trader', 'binned', 'hidden'];

export interface PlantedCustomer extends TestCustomer {
  readonly plants: Plants;
  readonly contactId: string;
  /** Empty where there is none. */
  readonly coApplicantId: string;
  /** Of its lists of articles. */
  readonly rowIds: readonly string[];
  /** The row of service articles whose price others have changed. */
  readonly pricedRowId: string;
  readonly historyIds: readonly string[];
  /** A folder, a file in it, one for the staff, one shown to the customer, and one in the bin. */
  readonly documentIds: readonly string[];
  /** A login that is invited. */
  readonly loginId: string;
  readonly assigneeIds: readonly string[];
  readonly isInBin: boolean;
  readonly protectedIdentity: boolean;
}

/** The same world each time; the fields of `twins` hold something else on every customer. */
export async function aWorld(api: TestApi, word: string, twins: ReadonlySet<FieldKey> = new Set()): Promise<World> {
  const group = await aGroup(api, {
    showLanguage: true,
    showOrderNumber: true,
    showCostCentre: true,
    showVatType: true,
    useTaxReductions: true,
    showServiceArticles: true,
    showWorkOrderArticles: true,
    includeNumberInDisplayName: true,
  });
  const administrator = await group.user('administrator', { name: `Påhittad Administratör ${word}` });
  const writer = await group.user('office', { name: 'Skrivare Hemlig' });
  const technician = await group.user('technician', { name: 'Påhittad Tekniker' });
  const responsible = await group.user('technician', { name: 'Ansvarig Hemlig' });
  const another = await group.user('technician', { name: 'Ansvarig Annan' });
  for (const definition of fieldDefinitions)
    await mutate(api, administrator, `customFieldCreate(input: ${literal(definition)})`);
  const customFieldIds = await customFieldIdsOf(api, administrator);
  const uploader = await group.user('office', { name: 'Uppladdare Hemlig' });
  const words: Record<CustomerName, string> = {
    mine: `Mine${word}`,
    company: `Bolag${word}`,
    trader: `Firma${word}`,
    binned: `Slask${word}`,
    hidden: `Skydd${word}`,
  };
  const tags = await plantTags(api, administrator, Object.values(words));
  const subgroups = await plantSubgroups(api, administrator, Object.values(words));
  const letters = await plantLetters(api, administrator, Object.values(words));
  const entries = new Map([...tags, ...subgroups, ...letters]);
  const article = await plantArticle(api, administrator, word);
  const letter = await plantLetter(api, administrator, word, article.groupId);
  const plants: Record<CustomerName, Plants> = {
    mine: plantsOf(words.mine, 1, 'PRIVATE', article.id),
    company: plantsOf(words.company, 2, 'COMPANY', article.id),
    trader: plantsOf(words.trader, 3, 'SOLE_TRADER', article.id),
    binned: plantsOf(words.binned, 4, 'PRIVATE', article.id),
    hidden: plantsOf(words.hidden, 5, 'PRIVATE', article.id),
  };
  const made: Partial<Record<CustomerName, PlantedCustomer>> = {};
  for (const name of customerNames) {
    const customer = await create(api, administrator, withIds(inputOf(plants[name], 'before', twins), entries));
    await mutate(
      api,
      writer,
      `customerUpdate(id: "${customer.id}", input: ${literal(withIds(inputOf(plants[name], 'after', twins), entries))})`,
    );
    const { pricedRowId } = await partsOf(api, administrator, customer);
    const price = laterPrice(plants[name], twins.has('serviceArticles.prices'));
    const repriced = { serviceArticles: { update: [{ id: pricedRowId, price }] } };
    await mutate(api, writer, `customerUpdate(id: "${customer.id}", input: ${literal(repriced)})`);
    const assignees =
      name === 'mine' || name === 'company' ? [technician, twins.has('assignees') ? another : responsible] : [];
    if (assignees.length > 0) await group.assign(customer, ...assignees);
    const documentIds = await plantDocuments(
      new DocumentStory(api, uploader, customer),
      twins.has('documents') ? `Annan${words[name]}` : words[name],
    );
    const loginId = await plantLogin(api, administrator, customer, twins.has('customerUsers') ? 'Annan' : words[name]);
    const isTwin = twins.has('protectedIdentity');
    // How many changes there have been is told to everybody: there are as many for a twin that stays protected.
    if (!isTwin) await mutate(api, administrator, `customerHoldSet(id: "${customer.id}", input: { reason: "Först" })`);
    const reason = twins.has('hold') ? 'Ett annat skäl' : `Bevaras${words[name]}`;
    await mutate(api, administrator, `customerHoldSet(id: "${customer.id}", input: ${literal({ reason })})`);
    if (name === 'binned') await mutate(api, writer, `customerDelete(id: "${customer.id}")`);
    if (twins.has('history') && name !== 'company')
      await mutate(api, administrator, `customerPersonalNumberReveal(id: "${customer.id}")`);
    for (const step of ['Protect', 'Unprotect', ...(name === 'hidden' || isTwin ? ['Protect'] : [])])
      await mutate(api, administrator, `customer${step}(id: "${customer.id}")`);
    made[name] = {
      ...customer,
      plants: plants[name],
      ...(await partsOf(api, administrator, customer)),
      documentIds,
      loginId,
      assigneeIds: assignees.map(({ id }) => id),
      isInBin: name === 'binned',
      protectedIdentity: name === 'hidden',
    };
  }
  // Those that their customers are in, and those that their twins are in.
  const limits = Object.values(words)
    .flatMap((of) => subgroupNames(of).slice(1))
    .map((name) => entries.get(name) ?? '');
  const limited = customFieldIds[plantedTable.all.findIndex(({ key }) => key === 'limited_text')];
  await mutate(api, administrator, `customFieldUpdate(id: "${limited}", input: ${literal({ subgroups: limits })})`);
  // Now it is in use only where the customer requires it: whether it is must not tell what one may not read.
  await mutate(api, administrator, 'customerSettingsUpdate(input: { showCostCentre: false })');
  return {
    group,
    customers: made as Record<CustomerName, PlantedCustomer>,
    article,
    tags,
    letter,
    letters,
    subgroups,
    costCentreId: await costCentreOf(api, administrator, plants.mine.costCentre.after?.['costCentre']),
    customFieldIds,
    viewId: await plantView(api, administrator),
    administrator,
    technician,
    responsible,
  };
}

function inputOf(plants: Plants, side: 'before' | 'after', twins: ReadonlySet<FieldKey>): object {
  const others = plantedKeys.filter((key) => !twins.has(key)).map((key) => plantOf(plants, key)[side]);
  const own = [...twins].map((key) => plantOf(plants, key).twin?.[side]);
  return [...others, ...own].reduce<Record<string, unknown>>((all, part) => {
    const { addresses, customFields = [], ...rest } = part ?? {};
    const lists = articleLists.filter((list) => list in rest && list in all);
    const merged: Record<string, unknown> = {
      ...all,
      ...rest,
      ...Object.fromEntries(lists.map((list) => [list, together(all[list] as Rows, rest[list] as Rows)])),
      customFields: [...((all['customFields'] as object[] | undefined) ?? []), ...(customFields as object[])],
    };
    return addresses
      ? { ...merged, addresses: { ...(merged['addresses'] as object | undefined), ...addresses } }
      : merged;
  }, {});
}

/** Tags and subgroups stand in the plants by their names. */
function withIds<T extends object>(input: T, ids: ReadonlyMap<string, string>): T {
  const text = JSON.stringify(input, (_, value: unknown) => (value instanceof Word ? { word: value.text } : value));
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') return ids.get(value) ?? value;
    return isWord(value) ? new Word(value.word) : value;
  }) as T;
}

const isWord = (value: unknown): value is { readonly word: string } =>
  typeof value === 'object' && value !== null && 'word' in value;
type Rows = readonly object[] | { readonly create: readonly object[] };

/** Rows of both, as a new customer takes them or as a change does. */
const together = (one: Rows, other: Rows): Rows =>
  'create' in one || 'create' in other
    ? { create: [one, other].flatMap((rows) => ('create' in rows ? rows.create : rows)) }
    : [...one, ...other];

async function create(api: TestApi, viewer: TestViewer, input: object): Promise<TestCustomer> {
  const document = `mutation { customerCreate(${argumentsOf({ input })}) { customer { id number name version } userErrors { code message path } } }`;
  const { customer, userErrors } = dataOf(
    await api.run<{ customerCreate: { customer: TestCustomer | null; userErrors: unknown[] } }>(viewer, document),
  ).customerCreate;
  if (!customer) throw new Error(`Not created: ${JSON.stringify(userErrors)}`);
  return customer;
}

async function mutate(api: TestApi, viewer: TestViewer, call: string): Promise<void> {
  const answer = await api.run<{ done: { userErrors: unknown[] } }>(
    viewer,
    `mutation { done: ${call} { userErrors { code message path } } }`,
  );
  const { userErrors } = dataOf(answer).done;
  if (userErrors.length > 0) throw new Error(`${call}: ${JSON.stringify(userErrors)}`);
}

async function partsOf(api: TestApi, viewer: TestViewer, { id }: TestCustomer) {
  const { customer } = dataOf(
    await api.run<{
      customer: Record<'contactPersons' | 'coApplicants' | ArticleList, Row[]> & { history: { nodes: Row[] } };
    }>(
      viewer,
      `{ customer(by: { id: "${id}" }) { contactPersons { id } coApplicants { id } serviceArticles { id price } workOrderArticles { id } history(first: 100) { nodes { id } } } }`,
    ),
  );
  return {
    contactId: customer.contactPersons[0]?.id ?? '',
    coApplicantId: customer.coApplicants[0]?.id ?? '',
    rowIds: [...customer.serviceArticles, ...customer.workOrderArticles].map((row) => row.id),
    pricedRowId: customer.serviceArticles.find(({ price }) => price != null)?.id ?? '',
    historyIds: customer.history.nodes.map((entry) => entry.id),
  };
}

interface Row {
  readonly id: string;
  readonly price?: number | null;
}
