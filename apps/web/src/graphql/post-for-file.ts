import { actingAs } from './acting-as';
import { AppError, fromStatus, fromWire, type WireError } from './app-error';
import { graphqlHeaders } from './post';

/** A file that is asked for in a body, so that no address tells of it. Kept by the browser until it is saved; rejects with AppError. */
export async function postForFile(path: string, asked: Readonly<Record<string, string>>): Promise<File> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...graphqlHeaders(), ...actingAs() },
    body: JSON.stringify(asked),
  }).catch(lost);
  if (!response.ok) throw await troubleIn(response);
  const content = await response.blob().catch(lost);
  return new File([content], nameIn(response.headers.get('content-disposition')), { type: content.type });
}

const lost = (cause: unknown): never => {
  throw new AppError('NETWORK', undefined, { cause });
};

async function troubleIn(response: Response): Promise<AppError> {
  const answer = (await response.json().catch(() => null)) as { errors?: WireError[] } | null;
  return answer?.errors?.length ? fromWire(answer.errors) : fromStatus(response.status);
}

const nameIn = (disposition: string | null): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1] ?? '');
