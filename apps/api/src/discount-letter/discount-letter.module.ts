import { can } from '@register/domain/access/access';
import { discountLetterFields } from '@register/domain/discount-letter/discount-letter';
import { readableEntryFields } from '@register/domain/entry/change-entry';
import type { ApiModule, ModuleDeps } from '../module.js';
import { requireActor } from '../request-context.js';
import { DiscountLetterListQuery } from './discount-letter-list.query.js';
import { DiscountLetterLoaders } from './discount-letter.loaders.js';
import { DiscountLetterResolver } from './discount-letter.resolver.js';
import { DiscountLetterRowsResolver } from './discount-letter-rows.resolver.js';
import { DiscountLetterService } from './discount-letter.service.js';

/** Discount letters. */
export function discountLetterModule({ read, unitOfWork, cursors, clock }: ModuleDeps): DiscountLetterModule {
  const servicesAt = (now: () => number) => new DiscountLetterService(unitOfWork, now);
  const list = new DiscountLetterListQuery(read, cursors);
  return {
    resolvers: [
      new DiscountLetterResolver(servicesAt(clock), list),
      new DiscountLetterRowsResolver(new DiscountLetterLoaders(read)),
    ],
    nodes: [{ kind: 'dil', load: (id, context) => list.letter(requireActor(context), { id }) }],
    entries: [
      {
        idKind: 'dil',
        readable: (viewer) =>
          can(viewer, 'discountLetter.view')
            ? new Set([...readableEntryFields(discountLetterFields, viewer), 'rows', 'status'])
            : new Set(),
        namesParts: (viewer) => can(viewer, 'article.view'),
      },
    ],
    servicesAt,
  };
}

export interface DiscountLetterModule extends ApiModule {
  /** The use cases with another clock: the demo's stands in the past. */
  readonly servicesAt: (clock: () => number) => DiscountLetterService;
}
