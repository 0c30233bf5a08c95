import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { PlantedWorkspace, configFile, toolFile } from './planted-workspace.js';

/** Each rule the house leans on, with a file that breaks it. */
const planted: ReadonlyArray<readonly [rule: string, file: string, text: string]> = [
  [
    'typescript(no-floating-promises)',
    'apps/api/src/customer/forgetful.ts',
    'export const save = async () => 1;\nexport function go() {\n  save();\n}\n',
  ],
  ['typescript(no-explicit-any)', 'apps/api/src/customer/shrug.ts', 'export type Shrug = any;\n'],
  [
    'typescript(switch-exhaustiveness-check)',
    'packages/domain/src/half.ts',
    "export function half(of: 'A' | 'B') {\n  switch (of) {\n    case 'A':\n      return 1;\n  }\n}\n",
  ],
  ['typescript(ban-ts-comment)', 'apps/web/src/app/hush.ts', '// @ts-ignore\nexport const hush: number = "";\n'],
  ['eslint(no-console)', 'apps/api/src/customer/chatty.ts', "console.log('here');\n"],
  ['node(no-process-env)', 'apps/api/src/customer/secret-door.ts', 'export const port = process.env.PORT;\n'],
  ['import(no-default-export)', 'apps/web/src/app/nameless.ts', 'export default 1;\n'],
  ['oxc(no-barrel-file)', 'apps/web/src/ui/all.ts', "export * from './part.js';\n"],
  ['unicorn(filename-case)', 'apps/web/src/ui/BigButton.ts', 'export const big = true;\n'],
  ['eslint(max-lines)', 'apps/api/src/customer/long.ts', `export const last = 1;\n${'//\n'.repeat(250)}`],
  [
    'jsx-a11y(click-events-have-key-events)',
    'apps/web/src/ui/mouse-only.tsx',
    'export const MouseOnly = () => <div onClick={() => alert(1)}>Open</div>;\n',
  ],
  [
    'react-hooks(rules-of-hooks)',
    'apps/web/src/ui/sometimes.tsx',
    "import { useState } from 'react';\nexport function Sometimes(p: { on: boolean }) {\n  if (p.on) useState(1);\n  return null;\n}\n",
  ],
  ['jest(no-focused-tests)', 'apps/api/src/customer/only.test.ts', "it.only('is alone', () => expect(1).toBe(1));\n"],
  ['jest(expect-expect)', 'apps/api/src/customer/blind.test.ts', "it('cannot fail', () => {});\n"],
  [
    'eslint(no-restricted-imports)',
    'apps/api/src/customer/customer.service.ts',
    "import { Repository } from 'typeorm';\nexport const kind = Repository;\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'apps/api/src/customer/customer.entity.ts',
    "import { DataSource } from 'typeorm';\nexport const kind = DataSource;\n",
  ],
  ['eslint(no-restricted-properties)', 'packages/domain/src/clock.ts', 'export const now = () => Date.now();\n'],
  [
    'import(no-cycle)',
    'packages/domain/src/hen.ts',
    "import { egg } from './egg.js';\nexport const hen = () => egg;\n",
  ],
  [
    'register(no-simple-resolvers)',
    'apps/api/src/graphql/schema.ts',
    'export const options = { simpleResolvers: true };\n',
  ],
  [
    'register(no-simple-resolvers)',
    'apps/api/src/customer/customer.type.ts',
    'declare const Field: (options: object) => unknown;\nexport const name = Field({ simple: true });\n',
  ],
  [
    'register(no-own-getters)',
    'apps/api/src/order/order-page.ts',
    'export const page = (rows: string[]) => ({ get first() { return rows[0]; } });\n',
  ],
  ['register(no-junk-drawers)', 'apps/api/src/customer/utils.ts', 'export const drawer = 1;\n'],
];

/** Files that look alike and are right. */
const innocent: Readonly<Record<string, string>> = {
  'packages/domain/src/egg.ts': "import { hen } from './hen.js';\nexport const egg = () => hen;\n",
  'apps/web/src/ui/part.ts': 'export const part = 1;\n',
  'apps/api/src/config.ts':
    'declare const process: { env: { PORT?: string } };\nexport const port = process.env.PORT;\n',
  'apps/api/src/customer/customer.repository.ts':
    "import { Repository } from 'typeorm';\nexport const kind = Repository;\n",
  'apps/api/src/order/order.entity.ts': "import { Column } from 'typeorm';\nexport const kind = Column;\n",
  'apps/api/src/order/order.type.ts': 'export const options = { simpleResolvers: false };\nexport const simple = 1;\n',
  'apps/api/src/order/order-edge.ts': 'export class Edge { get cursor() { return 1; } }\n',
  'apps/api/bench/print.ts': "console.log('1.2 times the limit');\n",
};

describe('the linter', () => {
  let workspace: PlantedWorkspace;
  let found: ReadonlyArray<{ readonly rule: string; readonly file: string }>;

  beforeAll(() => {
    const files = Object.fromEntries(planted.map(([, file, text]) => [file, text]));
    workspace = new PlantedWorkspace({ ...innocent, ...files });
    const args = ['--config', configFile('oxlint.json'), '--type-aware', '--format', 'json', 'apps', 'packages'];
    const { stdout } = spawnSync(toolFile('oxlint'), args, {
      cwd: workspace.root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Array<{ code: string; filename: string }> };
    found = diagnostics.map(({ code, filename }) => ({ rule: code, file: filename }));
  });
  afterAll(() => workspace.remove());

  it.each(planted)('%s: stops %s', (rule, file) => {
    expect(found).toContainEqual({ rule, file });
  });

  it.each(Object.keys(innocent).filter((file) => !file.endsWith('egg.ts')))('has nothing against %s', (file) => {
    expect(found.filter((one) => one.file === file)).toEqual([]);
  });
});
