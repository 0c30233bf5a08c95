import { heldCustomer } from './held-customer.js';
import { NowAndThen } from '../jobs/now-and-then.js';
import type { ApiModule, ModuleDeps } from '../module.js';
import { UserRightsService } from '../user/user-rights.service.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { AssignmentService } from './assignment.service.js';
import { BinSweeper } from './bin-sweeper.js';
import { CustomerAnswers } from './customer-answers.js';
import { CustomerChangeService } from './customer-change.service.js';
import { CustomerBulkService } from './customer-bulk.service.js';
import { CustomerCreateService } from './customer-create.service.js';
import { CustomerErasureService } from './customer-erasure.service.js';
import { HoldResolver } from './hold/hold.resolver.js';
import { HoldService } from './hold/hold.service.js';
import { ProtectionResolver } from './protection/protection.resolver.js';
import { ProtectionService } from './protection/protection.service.js';
import { CustomerTraceService } from './customer-trace.service.js';
import { CustomFieldValuesResolver } from './custom-field-values.resolver.js';
import { CustomerFieldsResolver } from './customer-fields.resolver.js';
import { customerNodes } from './customer.nodes.js';
import { CustomerNumberService } from './customer-number.service.js';
import { CustomerReferences, type CustomerReferenceSource } from './customer-references.js';
import { CustomerRestoreValueResolver } from './customer-restore-value.resolver.js';
import { CustomerRestoreValueService } from './customer-restore-value.service.js';
import { CustomerRevealService } from './customer-reveal.service.js';
import { CustomerStateResolver } from './customer-state.resolver.js';
import { CustomerStateService } from './customer-state.service.js';
import { CustomerUpdateService } from './customer-update.service.js';
import { CustomerUseCase } from './customer-use-case.js';
import type { CustomerLeaving } from './customer-removal.js';
import { CustomerRepository } from './customer.repository.js';
import { CustomerResolver } from './customer.resolver.js';
import type { CustomerFollower } from './merge/customer-follower.js';
import { CustomerMergeService } from './merge/customer-merge.service.js';
import { MergeResolver } from './merge/merge.resolver.js';
import { MergeBlockedError } from './merge/merge.type.js';
import { DuplicatesResolver } from './merge/duplicates.resolver.js';
import { DuplicatesService } from './merge/duplicates.service.js';
import { UndoMergeService } from './merge/undo-merge.service.js';
import { PostalPlacesResolver } from './postal-places.resolver.js';
import { CustomerWriter } from './customer.writer.js';
import { DuplicateCustomerError } from '../graphql/user-error.type.js';
import { VersionConflictError } from './version-conflict-error.type.js';
import { VersionConflictFieldsResolver } from './version-conflict-fields.resolver.js';

/** The customer: card, writes, assignees. The register's list is a module of its own. */
export function customerModule(
  { read, unitOfWork, ciphers, clock, log, cursors }: ModuleDeps,
  referenceSources: readonly CustomerReferenceSource[] = [],
  { leaving = [], followers = [] }: CustomerBelongings = {},
): CustomerModule {
  const repository = new CustomerRepository(ciphers);
  const writer = new CustomerWriter(ciphers);
  const answers = new CustomerAnswers(read);
  const references = new CustomerReferences(referenceSources);
  const bin = new BinSweeper(unitOfWork, read, references, clock, leaving);
  const servicesAt = (now: () => number): CustomerServices => {
    const useCase = new CustomerUseCase({ unitOfWork, repository, writer, clock: now });
    return {
      creating: new CustomerCreateService(unitOfWork, writer, useCase),
      updating: new CustomerUpdateService(useCase, now),
      restoringValues: new CustomerRestoreValueService(useCase, now),
      numbers: new CustomerNumberService(useCase),
      states: new CustomerStateService(useCase, references, now),
      reveals: new CustomerRevealService(unitOfWork, repository, useCase),
      assignments: new AssignmentService(useCase),
      belongings: new CustomerChangeService(useCase, repository),
      protection: new ProtectionService(useCase),
    };
  };
  const { creating, updating, restoringValues, numbers, states, reveals, assignments, belongings, protection } =
    servicesAt(clock);
  const useCase = new CustomerUseCase({ unitOfWork, repository, writer, clock });
  const merging = { unitOfWork, read, repository, writer, useCase, references, followers, clock };
  return {
    resolvers: [
      new CustomerResolver(answers, creating, updating, numbers, new UserRightsService(read)),
      new CustomerRestoreValueResolver(answers, restoringValues),
      new CustomerStateResolver(answers, states, reveals),
      new CustomerFieldsResolver(),
      new CustomFieldValuesResolver(),
      new VersionConflictFieldsResolver(answers),
      new AssignmentResolver(answers, assignments),
      new MergeResolver(read, answers, new CustomerMergeService(merging), new UndoMergeService(merging), clock),
      new DuplicatesResolver(read, cursors, new DuplicatesService(unitOfWork, clock)),
      new PostalPlacesResolver(read),
      new HoldResolver(read, answers, new HoldService(belongings, clock), clock),
      new ProtectionResolver(answers, protection),
    ],
    orphanedTypes: [VersionConflictError, DuplicateCustomerError, MergeBlockedError],
    nodes: customerNodes(read, answers),
    held: heldCustomer(repository),
    background: [new NowAndThen('bin sweeper', () => bin.sweep(), log, dayMs)],
    repository,
    writer,
    bulk: new CustomerBulkService(repository, writer, ciphers, references),
    belongings,
    traces: new CustomerTraceService(repository, useCase),
    erasures: new CustomerErasureService(repository, references, clock),
    servicesAt,
  };
}

/** What other modules keep for customers: given up when one goes for good, taken along when one becomes part of another. */
export interface CustomerBelongings {
  readonly leaving?: readonly CustomerLeaving[];
  readonly followers?: readonly CustomerFollower[];
}

const dayMs = 24 * 3_600_000;

export interface CustomerModule extends ApiModule {
  readonly repository: CustomerRepository;
  readonly writer: CustomerWriter;
  /** For what writes many customers at once. */
  readonly bulk: CustomerBulkService;
  /** For what belongs to customers in other modules. */
  readonly belongings: CustomerChangeService;
  readonly traces: CustomerTraceService;
  readonly erasures: CustomerErasureService;
  /** The use cases with another clock: the demo's stands in the past. */
  readonly servicesAt: (clock: () => number) => CustomerServices;
}

/** What one can do with a customer. */
interface CustomerServices {
  readonly creating: CustomerCreateService;
  readonly updating: CustomerUpdateService;
  readonly restoringValues: CustomerRestoreValueService;
  readonly numbers: CustomerNumberService;
  readonly states: CustomerStateService;
  readonly reveals: CustomerRevealService;
  readonly assignments: AssignmentService;
  readonly belongings: CustomerChangeService;
  readonly protection: ProtectionService;
}
