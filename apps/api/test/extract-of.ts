import type { TestApi, TestViewer } from './api.js';

/** Asks for everything that is held on a customer. */
export const extractOf = (api: TestApi, viewer: TestViewer | null, customer: string, reason = ''): Promise<Response> =>
  fetch(new URL('/files/personal-data', api.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', ...viewer?.headers },
    body: JSON.stringify({ customer, reason }),
  });
