/** A first request: the first five customers. */
export const curlExample = (origin: string, apiKey: string): string =>
  [
    `curl ${origin}/graphql \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -H 'Authorization: Bearer ${apiKey}' \\`,
    `  -d '{"query":"{ customers(first: 5) { nodes { id number name } } }"}'`,
  ].join('\n');
