import { argumentsOf, literal, Word } from './literal.js';

/** One way by which something might get out. */
export interface WayOut {
  readonly name: string;
  readonly document: string;
  /** A field whose values it tells of the whole group by right, to those who may go this way at all. */
  readonly tells?: 'costCentre' | 'tags' | 'subgroups' | 'discountLetters';
  /** It names fields of the group's own: one that is closed to whoever asks is refused as one that there is not. */
  readonly namesFields?: true;
}

/** Every state that somebody may ask for in one list: the bin only where they may put things there. */
export const statuses = (withBin: boolean) => ({
  status: { in: ['ACTIVE', 'INACTIVE', ...(withBin ? ['DELETED'] : [])].map((it) => new Word(it)) },
});

/** Ids, count and cursors: what a list tells beside the cards. */
export const listed = (name: string, args: object): WayOut => ({
  name,
  document: `{ customers(first: 100, ${Object.entries(args)
    .map(([arg, value]) => `${arg}: ${literal(value)}`)
    .join(
      ', ',
    )}) { totalCount { value precision } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } searchMatch { field snippet } } } }`,
});

/** Since the beginning of time: all that the viewer sees, unless they changed it last themselves. */
export const news = (name: string, args: object): WayOut => ({
  name: `news ${name}`,
  document: `{ customerNews(${argumentsOf({ since: '2020-01-01T00:00:00Z', ...args })}) { changed { value precision } asOf } }`,
});
