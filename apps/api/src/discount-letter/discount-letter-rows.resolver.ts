import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { DiscountLetterLoaders } from './discount-letter.loaders.js';
import { DiscountLetter, type DiscountLetterRecord, type DiscountLetterRow } from './discount-letter.type.js';

/** What a letter consists of. */
@Resolver(() => DiscountLetter)
export class DiscountLetterRowsResolver {
  constructor(private readonly loaders: DiscountLetterLoaders) {}

  @FieldResolver()
  async rows(
    @Root() { id }: DiscountLetterRecord,
    @Ctx() context: RequestContext,
  ): Promise<readonly DiscountLetterRow[]> {
    const key = parsePublicId('dil', id);
    return key ? this.loaders.rows(context, requireActor(context), key) : [];
  }
}
