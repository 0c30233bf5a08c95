import type { ApiModule, ModuleDeps } from '../../module.js';
import { ContactListQuery } from '../contacts/contact-list.query.js';
import { ContactListResolver } from '../contacts/contact-list.resolver.js';
import { SearchStatistics } from '../search/search-statistics.js';
import { CustomerListQuery } from './customer-list.query.js';
import { CustomerListResolver } from './customer-list.resolver.js';

/** The register: list, filter, order, search. And that of the customers' contact persons, who lie in the same index. */
export function customerListModule({ read, cursors, ciphers, clock }: ModuleDeps): ApiModule {
  const statistics = new SearchStatistics(read, clock);
  return {
    resolvers: [
      new CustomerListResolver(new CustomerListQuery(read, cursors, ciphers, statistics)),
      new ContactListResolver(new ContactListQuery(read, cursors, statistics)),
    ],
  };
}
