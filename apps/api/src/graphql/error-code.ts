import { GraphQLEnumType } from 'graphql';
import { errorCodes } from './errors.js';

/** Apollo's own codes for requests that never became an operation. */
export const protocolCodes = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and `operationName` names none of them.',
  BAD_REQUEST: 'The HTTP request is not one that GraphQL is sent by.',
} as const;

/** No field returns it: it is in the schema so that a program can know every code before it meets one. */
export const ErrorCodeEnum = new GraphQLEnumType({
  name: 'ErrorCode',
  description:
    'The values of `errors[].extensions.code`. What can be mended in the input comes as `userErrors` instead.',
  values: Object.fromEntries(
    Object.entries({ ...errorCodes, ...protocolCodes }).map(([code, description]) => [code, { description }]),
  ),
});
