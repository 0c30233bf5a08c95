import type { Permission } from '@register/domain/access/permissions';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { Arg, Ctx, Directive, ID, Int, Mutation, Resolver, type ClassType } from 'type-graphql';
import { parsePublicId, publicId, type IdKind } from '../database/ids.js';
import { requirePermission } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { Actor, RequestContext } from '../request-context.js';
import type { UserError } from '../graphql/user-error.type.js';
import { EntryDeletePayload } from './entry-delete.type.js';
import type { EntryOutcome, EntryTarget } from './entry.service.js';

/** The five mutations that every register has, as the base of its resolver: add, change, inactivate, activate, remove. */
export function entryMutations<Create extends object, Update extends object, Payload extends EntryPayload>(
  register: EntryRegister<Create, Update, Payload>,
) {
  const { name, idKind, needs, words, createInput, updateInput } = register;
  const payload = () => register.payload;
  const idArgument = { description: `Which ${words.noun}, \`${idKind}_…\`.` };

  @Resolver()
  abstract class EntryMutations {
    constructor(readonly service: EntryWriter<Create, Update>) {}

    /** What the payload tells of the entry beside what is wrong: it as it is now, or null. */
    abstract entryOf(actor: Actor, id: Buffer | undefined): Promise<Omit<Payload, 'userErrors'>>;

    @Mutation(payload, { name: `${name}Create`, description: words.create })
    @Directive(scopes(needs.create))
    async create(
      @Arg('input', () => createInput, { description: 'Its values.' }) input: Create,
      @Ctx() context: RequestContext,
    ): Promise<EntryPayload> {
      const actor = requirePermission(context, needs.create);
      register.check?.(input);
      return this.payload(context, actor, undefined, await this.service.create(actor, { ...input }));
    }

    @Mutation(payload, { name: `${name}Update`, description: words.update })
    @Directive(scopes(needs.edit))
    async update(
      @Arg('id', () => ID, idArgument) id: string,
      @Arg('input', () => updateInput, { description: words.changes }) input: Update,
      @Ctx() context: RequestContext,
      @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
    ): Promise<EntryPayload> {
      const actor = requirePermission(context, needs.edit);
      const target = targetOf(id, expectedVersion);
      register.check?.(input);
      return this.payload(context, actor, target.id, await this.service.update(actor, target, { ...input }));
    }

    @Mutation(payload, { name: `${name}Inactivate`, description: words.inactivate })
    @Directive(scopes(needs.edit))
    inactivate(
      @Arg('id', () => ID, idArgument) id: string,
      @Ctx() context: RequestContext,
      @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
    ): Promise<EntryPayload> {
      return this.setStatus(context, targetOf(id, expectedVersion), 'INACTIVE');
    }

    @Mutation(payload, { name: `${name}Activate`, description: words.activate })
    @Directive(scopes(needs.edit))
    activate(
      @Arg('id', () => ID, idArgument) id: string,
      @Ctx() context: RequestContext,
      @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
    ): Promise<EntryPayload> {
      return this.setStatus(context, targetOf(id, expectedVersion), 'ACTIVE');
    }

    @Mutation(() => EntryDeletePayload, { name: `${name}Delete`, description: words.delete })
    @Directive(scopes(needs.delete))
    async delete(
      @Arg('id', () => ID, idArgument) id: string,
      @Ctx() context: RequestContext,
      @Arg('expectedVersion', () => Int, versionArgument) expectedVersion?: number | null,
    ): Promise<EntryDeletePayload> {
      const actor = requirePermission(context, needs.delete);
      const outcome = await this.service.remove(actor, targetOf(id, expectedVersion));
      return outcome.kind === 'SAVED'
        ? { deletedId: publicId(idKind, outcome.id), userErrors: [] }
        : { deletedId: null, userErrors: toUserErrors(outcome.violations, context.language) };
    }

    async setStatus(context: RequestContext, target: EntryTarget, status: EntryStatus): Promise<EntryPayload> {
      const actor = requirePermission(context, needs.edit);
      return this.payload(context, actor, target.id, await this.service.setStatus(actor, target, status));
    }

    /** With the entry as it is now, also where nothing was saved: then one sees what stands in the way. */
    async payload(
      { language }: RequestContext,
      actor: Actor,
      id: Buffer | undefined,
      outcome: EntryOutcome,
    ): Promise<EntryPayload> {
      return {
        ...(await this.entryOf(actor, outcome.kind === 'SAVED' ? outcome.id : id)),
        userErrors: outcome.kind === 'SAVED' ? [] : toUserErrors(outcome.violations, language),
      };
    }
  }

  const targetOf = (id: string, expectedVersion: number | null | undefined): EntryTarget => ({
    id: parsePublicId(idKind, id),
    expectedVersion: expectedVersion ?? null,
  });
  return EntryMutations;
}

/** What the mutations of a register are called, who uses them, and what partners are told of them. */
interface EntryRegister<Create extends object, Update extends object, Payload extends EntryPayload> {
  /** `costCentre` of `costCentreCreate`. */
  readonly name: string;
  readonly idKind: IdKind;
  readonly createInput: ClassType<Create>;
  readonly updateInput: ClassType<Update>;
  readonly payload: ClassType<Payload>;
  readonly needs: { readonly create: Permission; readonly edit: Permission; readonly delete: Permission };
  /** Throws where the request itself is wrong. */
  readonly check?: (input: Create | Update) => void;
  readonly words: {
    /** "Which cost centre, `coc_…`." */
    readonly noun: string;
    readonly create: string;
    readonly update: string;
    /** Of the input of a change. */
    readonly changes: string;
    readonly inactivate: string;
    readonly activate: string;
    readonly delete: string;
  };
}

/** What saves the entries. */
interface EntryWriter<Create, Update> {
  create(actor: Actor, input: Create): Promise<EntryOutcome>;
  update(actor: Actor, target: EntryTarget, input: Update): Promise<EntryOutcome>;
  setStatus(actor: Actor, target: EntryTarget, status: EntryStatus): Promise<EntryOutcome>;
  remove(actor: Actor, target: EntryTarget): Promise<EntryOutcome>;
}

interface EntryPayload {
  readonly userErrors: readonly UserError[];
}

const versionArgument = {
  nullable: true,
  description: 'The version that the change was made on; without it nothing is compared.',
} as const;

const scopes = (permission: Permission): string => `@requiresScopes(scopes: ["${permission}"])`;
