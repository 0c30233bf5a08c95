import type { ApiModule, ModuleDeps } from '../../module.js';
import type { RoleService } from '../../role/role.service.js';
import { AskedView } from './asked-view.js';
import { CustomerViewResolver } from './customer-view.resolver.js';
import { CustomerViewService } from './customer-view.service.js';

/** Saved views of the register. */
export function customerViewModule({ read, unitOfWork, clock }: ModuleDeps, roles: RoleService): CustomerViewModule {
  const service = new CustomerViewService(unitOfWork, roles, clock);
  return {
    resolvers: [new CustomerViewResolver(service, read, clock)],
    asked: new AskedView(read, service),
  };
}

export interface CustomerViewModule extends ApiModule {
  /** For lists that are asked for by a view. */
  readonly asked: AskedView;
}
