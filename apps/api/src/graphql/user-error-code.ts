import { violationCodes, type ViolationCode } from '@register/domain/violation';
import { registerEnumType } from 'type-graphql';

const codes = Object.keys(violationCodes) as ViolationCode[];

/** Every way in which input can be refused: made from the domain's table, so that a code cannot be forgotten here. */
export const UserErrorCode = Object.fromEntries(codes.map((code) => [code, code])) as { [Code in ViolationCode]: Code };

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why input was refused. Closed and stable: a new code is announced in the changelog.',
  valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: violationCodes[code] }])),
});
