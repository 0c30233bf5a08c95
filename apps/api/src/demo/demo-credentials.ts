import { randomInt } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RoleTemplate } from '@register/domain/access/permissions';

/** What one needs to try the demo: generated once, kept readable by the owner only, printed at each start. */
export interface DemoCredentials {
  /** The group in hex: the file may be older than the database. */
  readonly groupId: string;
  readonly users: readonly DemoUser[];
  readonly apiKey: string;
}

export interface DemoUser {
  readonly role: RoleTemplate | 'customer';
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const newDemoUsers = (): DemoUser[] => people.map((person) => ({ ...person, password: newPassword() }));

export async function readDemoCredentials(dataDir: string): Promise<DemoCredentials | undefined> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as DemoCredentials);
}

export async function writeDemoCredentials(dataDir: string, credentials: DemoCredentials): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${fileIn(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, fileIn(dataDir));
}

const fileIn = (dataDir: string): string => path.join(dataDir, 'demo.json');

const people: readonly Omit<DemoUser, 'password'>[] = [
  { role: 'administrator', name: 'Alva Demo', email: 'administrator@example.com' },
  { role: 'office', name: 'Otto Demo', email: 'office@example.com' },
  { role: 'technician', name: 'Tyra Demo', email: 'technician@example.com' },
  { role: 'readOnly', name: 'Reko Demo', email: 'readonly@example.com' },
  { role: 'customer', name: 'Kim Demo', email: 'customer@example.com' },
];

/** 80 bits in four groups that can be read aloud: no letters that look like digits. */
function newPassword(): string {
  const group = (): string =>
    Array.from({ length: 4 }, () => 'abcdefghjkmnpqrstuvwxyz23456789'[randomInt(31)]).join('');
  return [group(), group(), group(), group()].join('-');
}
