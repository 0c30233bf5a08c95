import { customerFields, type CustomerField, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { Permission } from '@register/domain/access/permissions';
import { Directive, Extensions, Field } from 'type-graphql';

type FieldOptions = NonNullable<Parameters<typeof Field>[1]>;
type ReturnType = Parameters<typeof Field>[0];

/**
 * A field that the field table guards: nullable, because a viewer who may not read it gets null and a note in
 * `extensions.access.redacted`. The guard itself is put on the built schema by install-guards.ts: TypeGraphQL's own
 * (`@Authorized`) would turn every such value of every row into a promise.
 */
export function GuardedField(key: CustomerFieldKey, type: ReturnType, options: FieldOptions & { description: string }) {
  const field: CustomerField = customerFields[key];
  const decorators = [
    Field(type, {
      ...options,
      nullable: options.nullable ?? true,
      description: `${options.description} ${readers(field)}`.trim(),
    }),
    Extensions({ [guardExtension]: key }),
    ...(scopesOf(field).length === 0
      ? []
      : [
          Directive(
            `@requiresScopes(scopes: [${scopesOf(field)
              .map((scope) => `"${scope}"`)
              .join(', ')}])`,
          ),
        ]),
  ];
  return (target: object, name: string): void => {
    for (const decorate of decorators) decorate(target, name);
  };
}

/** A field of another register that one permission opens: nullable, and guarded in the same way. */
export function PermittedField(
  permission: Permission,
  type: ReturnType,
  options: FieldOptions & { description: string },
) {
  const decorators = [
    Field(type, { ...options, nullable: true, description: `${options.description} Read with \`${permission}\`.` }),
    Extensions({ [permissionExtension]: permission }),
    Directive(`@requiresScopes(scopes: ["${permission}"])`),
  ];
  return (target: object, name: string): void => {
    for (const decorate of decorators) decorate(target, name);
  };
}

/** Where the permission stands in the built schema's field. */
export const permissionExtension = 'permission';

/** Where the key of the table's row stands in the built schema's field. */
export const guardExtension = 'customerField';

/** What would open the field, for the note of what was held back. */
export const opensField = (key: CustomerFieldKey): string => {
  const { read, needs, customerUserNeeds }: CustomerField = customerFields[key];
  if (needs.length > 0) return needs.join(' & ');
  if (read !== 'seen') return read.join(' | ');
  return customerUserNeeds === null ? 'STAFF' : `STAFF | ${customerUserNeeds}`;
};

/** Any of these, or the last of those that are all needed: it is held with the others. */
const scopesOf = ({ read, needs }: CustomerField): readonly Permission[] =>
  needs.length > 0 ? needs.slice(-1) : read === 'seen' ? [] : read;

function readers(field: CustomerField): string {
  const quoted = (scopes: readonly Permission[], between: string): string =>
    scopes.map((scope) => `\`${scope}\``).join(between);
  const any = field.read === 'seen' ? '' : `Read with any of ${quoted(field.read, ', ')}.`;
  const scopes = field.needs.length === 0 ? any : `Read with ${quoted(field.needs, ' and ')}.`;
  const { customerUser, customerUserNeeds } = field;
  const logins = customerUserNeeds === null ? '' : `A customer's login needs the right \`${customerUserNeeds}\`.`;
  return [scopes, customerUser ? logins : "Not for customers' logins."].filter(Boolean).join(' ');
}
