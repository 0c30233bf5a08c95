import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { Customer } from '../customer/customer.type.js';
import { parsePublicId } from '../database/ids.js';
import type { Page } from '../graphql/connection.js';
import { badInput, forbidden } from '../graphql/errors.js';
import { selectedFields } from '../graphql/selection.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { DocumentRecord } from './document-record.js';
import { seesTheBin, type DocumentList } from './document-scope.js';
import type { DocumentLoaders } from './document.loaders.js';

/** The documents as fields of the customer whose they are. */
@Resolver(() => Customer)
export class DocumentFieldsResolver {
  constructor(private readonly loaders: DocumentLoaders) {}

  @FieldResolver()
  async documents(
    @Root() customer: { readonly key: Buffer },
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('folderId', () => ID, {
      nullable: true,
      description:
        "The folder, `doc_…`; else the top. One that the customer does not have is empty. A customer's login has all its files at the top.",
    })
    folderId?: string | null,
    @Arg('inBin', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'In place of a folder what lies in the bin. Needs `customer.removeUploadedFile`.',
    })
    inBin?: boolean | null,
    @Arg('first', () => Int, { defaultValue: 25, nullable: true, description: 'How many, 1–100.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the document before the page.' })
    after?: string | null,
  ): Promise<Page<DocumentRecord>> {
    const actor = requireActor(context);
    if (inBin && folderId != null) throw badInput('The bin has no folders: leave folderId out.', ['folderId']);
    if (inBin && !seesTheBin(actor)) throw forbidden('customer.removeUploadedFile');
    const list = inBin ? ({ kind: 'BIN' } as const) : listOf(folderId ?? null);
    return this.loaders.page(
      context,
      actor,
      customer.key,
      list,
      { first, after },
      selectedFields(info).has('totalCount'),
    );
  }

  @FieldResolver()
  documentFolders(
    @Root() customer: { readonly key: Buffer },
    @Ctx() context: RequestContext,
  ): Promise<readonly DocumentRecord[]> {
    return this.loaders.foldersOf(context, requireActor(context), customer.key);
  }
}

function listOf(folderId: string | null): DocumentList {
  if (folderId === null) return { kind: 'TOP' };
  const id = parsePublicId('doc', folderId);
  return id ? { kind: 'FOLDER', id } : { kind: 'NONE' };
}
