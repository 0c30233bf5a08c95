import type { DemoCredentials } from './demo-credentials.js';

/** What a person at the terminal needs: the address, a line for each user, the key and a first request. */
export function demoGreeting({ users, apiKey }: DemoCredentials, url: URL): string {
  const widest = (key: 'role' | 'email'): number => Math.max(...users.map((user) => user[key].length));
  const lines = [
    `Demo: ${url.href}   (all people, companies and numbers in it are invented)`,
    '',
    ...users.map(
      ({ role, email, password }) => `${role.padEnd(widest('role'))}  ${email.padEnd(widest('email'))}  ${password}`,
    ),
    '',
    `API key  ${apiKey}`,
  ];
  const width = Math.max(...lines.map((line) => line.length));
  const rule = '─'.repeat(width + 2);
  return [
    `┌${rule}┐`,
    ...lines.map((line) => `│ ${line.padEnd(width)} │`),
    `└${rule}┘`,
    `curl ${new URL('/graphql', url).href} -H 'Content-Type: application/json' -H 'Authorization: Bearer ${apiKey}' \\`,
    `  -d '{"query":"{ customers(first: 3) { nodes { number name city } } }"}'`,
    '',
  ].join('\n');
}
