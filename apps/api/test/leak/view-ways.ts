import { choosableColumns } from '@register/domain/view/list-columns';
import { listFilters, type ListFilter } from '@register/domain/filter/list-filters';
import { writeCondition } from '@register/domain/filter/condition';
import { aViewer } from '@register/domain/testing/builders';
import { dataOf, type TestApi, type TestViewer } from '../api.js';
import { selectionOf } from './collection-ways.js';
import type { Put } from './entry-id-ways.js';
import type { WayOut } from './list-ways.js';
import { argumentsOf, literal, Word } from './literal.js';
import { plantedTable } from './planted-fields.js';
import { wholeSelection } from './whole-selection.js';

const views = wholeSelection('CustomerViews');
const payload = wholeSelection('CustomerViewPayload');
const unknown = 'viw_01h455vb4pex5vsknk084sn02q';

/** A view that everybody of the group has, with as many of the fields as one may have. */
export const plantView = (api: TestApi, administrator: TestViewer): Promise<string> =>
  madeView(api, administrator, {
    name: 'Påhittad vy',
    audience: new Word('EVERYONE'),
    sorts: ['-updated'],
    columns: columnsOf(aViewer('administrator')).slice(0, 30),
  });

/** One for each thing that an administrator may filter by, asking by a word that stands nowhere else; and for each column. */
export async function plantQuestions(api: TestApi, administrator: TestViewer): Promise<readonly PlantedQuestion[]> {
  const planted: PlantedQuestion[] = [];
  for (const filter of listFilters(aViewer('administrator'), plantedTable).values()) {
    const token = tokenOf(filter);
    const input = { name: 'Fråga', audience: new Word('EVERYONE'), filters: [token] };
    planted.push({ filter: filter.name, token, id: await madeView(api, administrator, input) });
  }
  return planted;
}

export interface PlantedQuestion {
  readonly id: string;
  readonly filter: ListFilter['name'];
  readonly token: string;
}

export const allViews: WayOut = { name: 'views', document: `{ customerViews ${views} }` };

/** The list, and a choice of customers, by a view. */
export const byView = (id: string): readonly WayOut[] => [
  {
    name: 'list by a view',
    document: `{ customers(first: 10, viewId: "${id}") { nodes { id } totalCount { value } } }`,
  },
  { name: 'choice by a view', document: selectionOf({ viewId: id }) },
];

export const viewReadingWays = (id: string): WayOut[] => [
  allViews,
  {
    name: 'list by the view of everyone',
    document: `{ customers(first: 100, viewId: "${id}") ${wholeSelection('CustomerConnection')} }`,
  },
  ...byView(id),
  ...byView('mine'),
];

/** Changes that leave the views as they were. */
export const viewWritingWays = (id: string): WayOut[] => [
  ...[
    ['save nothing', `customerViewCreate(input: ${literal({ ...everything, name: '' })})`],
    ['change nothing', `customerViewUpdate(id: "${unknown}", input: ${literal(everything)}, expectedVersion: 1)`],
    ['change late', `customerViewUpdate(id: "${id}", input: { name: "Annan" }, expectedVersion: 99)`],
    ['take nothing away', `customerViewDelete(id: "${id}", expectedVersion: 99)`],
    ['give nothing back', `customerViewRestore(id: "${id}")`],
    [
      'arrange',
      `customerViewArrange(id: "${id}", input: { columns: [{ field: "name", width: 90, pinned: true }], layout: LIST })`,
    ],
    ['arrange by what is closed', `customerViewArrange(id: "${id}", input: { columns: [{ field: "coApplicants" }] })`],
    ['arrange as it was', `customerViewArrange(id: "${id}")`],
    ['have open', `customerViewUsed(id: "${id}")`],
  ].map(([name = '', call = '']) => ({ name, document: `mutation { ${call} ${payload} }` })),
  {
    name: 'begin with no view',
    document: `mutation { customerViewBegin(forEveryone: false) ${wholeSelection('CustomerViewsPayload')} }`,
  },
  {
    name: 'begin with a view for a role that there is not',
    document: `mutation { customerViewBegin(viewId: "${id}", forRole: "ingen") ${wholeSelection('CustomerViewsPayload')} }`,
  },
];

const onView =
  (mutation: string, more = ''): Put =>
  (id) =>
    `mutation { ${mutation}(id: "${id}"${more}) ${payload} }`;

export const viewIdWays: Readonly<Record<string, { readonly kinds: readonly 'viw'[]; readonly put: Put }>> = {
  'Query.customers.viewId': { kinds: ['viw'], put: (id) => `{ customers(viewId: "${id}") { nodes { id } } }` },
  'Mutation.customerSelectionCreate.viewId': { kinds: ['viw'], put: (id) => selectionOf({ viewId: id }) },
  'Mutation.customerViewUpdate.id': { kinds: ['viw'], put: onView('customerViewUpdate', ', input: { name: "Kapad" }') },
  'Mutation.customerViewDelete.id': { kinds: ['viw'], put: onView('customerViewDelete') },
  'Mutation.customerViewRestore.id': { kinds: ['viw'], put: onView('customerViewRestore') },
  'Mutation.customerViewArrange.id': {
    kinds: ['viw'],
    put: onView('customerViewArrange', ', input: { layout: CARDS }'),
  },
  'Mutation.customerViewUsed.id': { kinds: ['viw'], put: onView('customerViewUsed') },
  'Mutation.customerSelectionCreate.shownView': { kinds: ['viw'], put: (id) => selectionOf({ shownView: id }) },
  'Mutation.customerViewBegin.viewId': {
    kinds: ['viw'],
    put: (id) => `mutation { customerViewBegin(viewId: "${id}") ${wholeSelection('CustomerViewsPayload')} }`,
  },
};

/** What a condition on the filter may be, with a word in it where it takes words. */
function tokenOf({ name, kind, operators, choices }: ListFilter): string {
  const [operator = 'has'] = kind === 'exact' ? ['has' as const] : operators;
  const value = { flag: 'yes', number: '71', date: '1971-01-01', time: '1971-01-01', presence: 'yes', exact: 'yes' };
  const text = kind in value ? value[kind as keyof typeof value] : (choices[0] ?? `Vyhemlig${name.replace(/\W/g, '')}`);
  return writeCondition({ name, operator, values: [text] });
}

const columnsOf = (viewer: Parameters<typeof choosableColumns>[0]): object[] =>
  choosableColumns(viewer, plantedTable).map((field) => ({ field, width: 90, pinned: false }));

const everything = {
  name: 'Påhittad',
  audience: new Word('ROLE'),
  role: 'office',
  search: 'ingen',
  filters: ['city:is:Ingenstans'],
  sorts: ['name'],
  columns: [{ field: 'name', width: 90, pinned: true }],
  layout: new Word('CARDS'),
};

async function madeView(api: TestApi, viewer: TestViewer, input: object): Promise<string> {
  const { made } = dataOf(
    await api.run<{ made: { customerView: { id: string } | null; userErrors: object[] } }>(
      viewer,
      `mutation { made: customerViewCreate(${argumentsOf({ input })}) { customerView { id } userErrors { code path } } }`,
    ),
  );
  if (!made.customerView) throw new Error(`Not saved: ${JSON.stringify(made.userErrors)}`);
  return made.customerView.id;
}
