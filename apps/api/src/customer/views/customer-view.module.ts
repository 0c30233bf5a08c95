import type { ApiModule, ModuleDeps } from '../../module.js';
import { AskedView } from './asked-view.js';
import { CustomerViewResolver } from './customer-view.resolver.js';
import { CustomerViewService } from './customer-view.service.js';

/** Saved views of the register. */
export function customerViewModule({ read, unitOfWork, clock }: ModuleDeps): CustomerViewModule {
  return {
    resolvers: [new CustomerViewResolver(new CustomerViewService(unitOfWork, clock), read)],
    asked: new AskedView(read),
  };
}

export interface CustomerViewModule extends ApiModule {
  /** For lists that are asked for by a view. */
  readonly asked: AskedView;
}
