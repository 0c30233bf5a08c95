import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request-context.js';
import type { CustomerAnswers } from './customer-answers.js';
import type { CustomerRecord } from './customer-record.js';
import { customerSelection } from './customer-selection.js';
import { VersionConflictError } from './version-conflict-error.type.js';

@Resolver(() => VersionConflictError)
export class VersionConflictFieldsResolver {
  constructor(private readonly answers: CustomerAnswers) {}

  @FieldResolver()
  current(
    @Root() { key }: VersionConflictError,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerRecord | null> {
    return this.answers.card(context, { key }, customerSelection(info));
  }
}
