import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { actingAs } from './acting-as';
import { errorLink, type RenewSession } from './error-link';
import { graphqlHeaders } from './post';
import { typePolicies } from './type-policies';
import { writtenLink } from './written-link';

/** A component reads only the fields of its own fragment; a section renders again only for its own data. */
export const createClient = (renewSession: RenewSession): ApolloClient =>
  new ApolloClient({
    cache: new InMemoryCache({
      typePolicies,
      possibleTypes: {
        UserError: ['InputError', 'VersionConflictError', 'FieldAccessDeniedError', 'DuplicateCustomerError'],
      },
    }),
    dataMasking: true,
    link: ApolloLink.from([
      errorLink(renewSession),
      writtenLink,
      new HeaderLink(),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
  });

/** Headers at the moment of sending: language and person may have changed since the client was made. */
class HeaderLink extends ApolloLink {
  constructor() {
    super((operation, forward) => {
      operation.setContext({ headers: { ...graphqlHeaders(), ...actingAs() } });
      return forward(operation);
    });
  }
}

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
