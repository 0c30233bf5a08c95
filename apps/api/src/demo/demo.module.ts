import { ApiKeyService } from '../api-key/api-key.service.js';
import { AssignmentService } from '../customer/assignment.service.js';
import { CustomerCreateService } from '../customer/customer-create.service.js';
import { CustomerReferences } from '../customer/customer-references.js';
import { CustomerStateService } from '../customer/customer-state.service.js';
import { CustomerUpdateService } from '../customer/customer-update.service.js';
import { CustomerUseCase } from '../customer/customer-use-case.js';
import type { CustomerModule } from '../customer/customer.module.js';
import type { ModuleDeps } from '../module.js';
import { GroupService } from '../user/group.service.js';
import { DemoClock } from './demo-clock.js';
import { DemoService } from './demo.service.js';

/** The demo, made by the same services as everything else; only their clock stands in the past. */
export function demoService(
  { config, read, unitOfWork, ciphers, log, clock }: ModuleDeps,
  { repository, writer }: CustomerModule,
): DemoService {
  const past = new DemoClock(clock);
  const useCase = new CustomerUseCase({ unitOfWork, repository, writer, clock: past.read });
  const services = {
    groups: new GroupService(ciphers, past.read),
    apiKeys: new ApiKeyService(unitOfWork, config.secrets.pepper, log, past.read),
    creating: new CustomerCreateService(unitOfWork, writer, useCase),
    updating: new CustomerUpdateService(useCase, past.read),
    states: new CustomerStateService(useCase, new CustomerReferences([]), past.read),
    assignments: new AssignmentService(useCase),
  };
  return new DemoService(read, unitOfWork, services, past, config.dataDir);
}
