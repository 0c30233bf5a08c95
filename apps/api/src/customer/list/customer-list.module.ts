import type { ApiModule, ModuleDeps } from '../../module.js';
import { SearchStatistics } from '../search/search-statistics.js';
import { CustomerListQuery } from './customer-list.query.js';
import { CustomerListResolver } from './customer-list.resolver.js';

/** The register: list, filter, order, search. */
export function customerListModule({ read, cursors, ciphers, clock }: ModuleDeps): ApiModule {
  return {
    resolvers: [
      new CustomerListResolver(new CustomerListQuery(read, cursors, ciphers, new SearchStatistics(read, clock))),
    ],
  };
}
