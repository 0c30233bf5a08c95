import {
  isPlainText,
  plainFieldKeys,
  type PlainFieldKey,
  type PlainFlagKey,
  type PlainTextKey,
} from '@register/domain/customer/plain-fields';
import { Field, InputType } from 'type-graphql';
import { StringFilter } from '../graphql/value-filters.inputs.js';
import { plainFilterDescription, plainInputDescription } from './plain-field-words.js';

// Inputs with one field for each plain field of the table, to be extended by those that have more.

@InputType()
abstract class PlainValues {}

@InputType()
abstract class PlainFilters {}

for (const key of plainFieldKeys) {
  Field(plainScalar(key), { nullable: true, description: plainInputDescription(key) })(PlainValues.prototype, key);
  const asked = isPlainText(key) ? () => StringFilter : () => Boolean;
  Field(asked, { nullable: true, description: plainFilterDescription(key) })(PlainFilters.prototype, key);
}

/** Their values: absent leaves, null clears. */
export const PlainValuesInput = PlainValues as abstract new () => Given<string>;

/** What one may filter by of them. */
export const PlainFiltersInput = PlainFilters as abstract new () => Given<StringFilter>;

type Given<Text> = { [K in PlainTextKey]?: Text | null } & { [K in PlainFlagKey]?: boolean | null };

/** The scalar of its value. */
export function plainScalar(key: PlainFieldKey): () => StringConstructor | BooleanConstructor {
  return isPlainText(key) ? () => String : () => Boolean;
}
