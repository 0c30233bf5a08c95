import type { ApiModule, ModuleDeps } from '../../module.js';
import { ContactListQuery } from '../contacts/contact-list.query.js';
import { ContactListResolver } from '../contacts/contact-list.resolver.js';
import type { AskedView } from '../views/asked-view.js';
import { OverviewResolver } from '../overview/overview.resolver.js';
import { SearchStatistics } from '../search/search-statistics.js';
import { CustomerFacetsQuery } from './facets/customer-facets.query.js';
import { CustomerFacetsResolver } from './facets/customer-facets.resolver.js';
import { CustomerListQuery } from './customer-list.query.js';
import { CustomerListResolver } from './customer-list.resolver.js';
import { CustomerLists } from './customer-lists.js';
import { CustomerNewsQuery } from './news/customer-news.query.js';
import { CustomerNewsResolver } from './news/customer-news.resolver.js';

/** The register: list, filter, order, search. And that of the customers' contact persons, who lie in the same index. */
export function customerListModule(
  { read, cursors, ciphers, clock }: ModuleDeps,
  views: AskedView,
): CustomerListModule {
  const statistics = new SearchStatistics(read, clock);
  const lists = new CustomerLists(read, ciphers, statistics);
  return {
    lists,
    resolvers: [
      new CustomerListResolver(new CustomerListQuery(read, cursors, lists), views),
      new CustomerFacetsResolver(new CustomerFacetsQuery(read, lists)),
      new CustomerNewsResolver(new CustomerNewsQuery(read, lists)),
      new OverviewResolver(read),
      new ContactListResolver(new ContactListQuery(read, cursors, statistics)),
    ],
  };
}

export interface CustomerListModule extends ApiModule {
  /** Lists understood, for what is done with all of one. */
  readonly lists: CustomerLists;
}
