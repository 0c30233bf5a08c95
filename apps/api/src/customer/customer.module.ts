import { AssignmentResolver } from './assignment.resolver.js';
import { AssignmentService } from './assignment.service.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { CustomerAnswers } from './customer-answers.js';
import { CustomerCreateService } from './customer-create.service.js';
import { CustomerFieldsResolver } from './customer-fields.resolver.js';
import { customerNodes } from './customer.nodes.js';
import { CustomerNumberService } from './customer-number.service.js';
import { CustomerReferences, type CustomerReferenceSource } from './customer-references.js';
import { CustomerRevealService } from './customer-reveal.service.js';
import { CustomerStateResolver } from './customer-state.resolver.js';
import { CustomerStateService } from './customer-state.service.js';
import { CustomerUpdateService } from './customer-update.service.js';
import { CustomerUseCase } from './customer-use-case.js';
import { CustomerRepository } from './customer.repository.js';
import { CustomerResolver } from './customer.resolver.js';
import { CustomerWriter } from './customer.writer.js';
import { DuplicateCustomerError } from '../graphql/user-error.type.js';
import { VersionConflictError } from './version-conflict-error.type.js';
import { VersionConflictFieldsResolver } from './version-conflict-fields.resolver.js';

/** The customer: card, writes, assignees. The register's list is a module of its own. */
export function customerModule(
  deps: ModuleDeps,
  referenceSources: readonly CustomerReferenceSource[] = [],
): CustomerModule {
  const { read, unitOfWork, ciphers, clock } = deps;
  const repository = new CustomerRepository(ciphers);
  const writer = new CustomerWriter(ciphers);
  const useCase = new CustomerUseCase({ unitOfWork, repository, writer, clock });
  const answers = new CustomerAnswers(read);
  return {
    resolvers: [
      new CustomerResolver(
        answers,
        new CustomerCreateService(unitOfWork, writer, useCase),
        new CustomerUpdateService(useCase, clock),
        new CustomerNumberService(useCase),
      ),
      new CustomerStateResolver(
        answers,
        new CustomerStateService(useCase, new CustomerReferences(referenceSources), clock),
        new CustomerRevealService(unitOfWork, repository, useCase),
      ),
      new CustomerFieldsResolver(),
      new VersionConflictFieldsResolver(answers),
      new AssignmentResolver(answers, new AssignmentService(useCase)),
    ],
    orphanedTypes: [VersionConflictError, DuplicateCustomerError],
    nodes: customerNodes(read, answers),
    repository,
    writer,
  };
}

export interface CustomerModule extends ApiModule {
  /** For what writes many customers at once: imports, the demo. */
  readonly repository: CustomerRepository;
  readonly writer: CustomerWriter;
}
