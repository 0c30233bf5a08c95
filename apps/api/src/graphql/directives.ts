import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';

/** Says in the schema what opens a field; the guard itself reads the field table. */
export const requiresScopes = new GraphQLDirective({
  name: 'requiresScopes',
  description:
    'Any one of these permissions opens the field or operation. Without one, a field is null and noted in `extensions.access.redacted`; an operation answers FORBIDDEN.',
  locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.INPUT_FIELD_DEFINITION],
  args: {
    scopes: {
      description: 'Permission keys.',
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
    },
  },
});
