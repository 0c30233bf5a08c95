import type { Request, Response } from 'express';

/** Reads what is asked for; null: it is not said in a way that can be read. */
export type AskedIn = (request: Request, response: Response) => Promise<URLSearchParams | null>;

export const inAddress: AskedIn = (request) =>
  Promise.resolve(new URL(request.originalUrl, 'http://files').searchParams);

/** JSON, texts by name: what stands there is in no history of a browser and in no log of whoever passes addresses on. */
export const inBody: AskedIn = async (request, response) => {
  const { json } = (await import('express')).default;
  const failed = await new Promise<unknown>((resolve) => json({ limit: '16kb' })(request, response, resolve));
  const body: unknown = request.body;
  if (failed || typeof body !== 'object' || body === null) return null;
  return new URLSearchParams(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};
