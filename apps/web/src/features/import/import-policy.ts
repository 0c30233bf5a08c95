import type { ShownImport } from './use-import';

type Options = ShownImport['options'];

/** What an import may do: add and change, or one of them. */
export const policies = ['BOTH', 'UPDATE', 'CREATE'] as const;
export type Policy = (typeof policies)[number];

const meanings: Readonly<Record<Policy, Pick<Options, 'onMatch' | 'onMissing'>>> = {
  BOTH: { onMatch: 'UPDATE', onMissing: 'CREATE' },
  UPDATE: { onMatch: 'UPDATE', onMissing: 'SKIP' },
  CREATE: { onMatch: 'SKIP', onMissing: 'CREATE' },
};

export const policyOf = ({ onMatch, onMissing }: Pick<Options, 'onMatch' | 'onMissing'>): Policy =>
  onMissing === 'SKIP' ? 'UPDATE' : onMatch === 'SKIP' ? 'CREATE' : 'BOTH';

export const withPolicy = (options: Options, policy: Policy): Options => ({ ...options, ...meanings[policy] });

/** What the server takes of them. */
export const wantedOptions = ({ __typename, ...options }: Options) => options;

export const sameOptions = (one: Options, other: Options): boolean =>
  (['onMatch', 'onMissing', 'matchOn', 'emptyClears', 'createGroups'] as const).every((key) => one[key] === other[key]);
