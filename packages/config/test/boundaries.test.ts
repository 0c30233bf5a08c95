import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { boundariesReport, type Report } from './boundaries-report.js';
import { PlantedWorkspace } from './planted-workspace.js';

const api = 'apps/api/src';
const web = 'apps/web/src';

/** Each rule with an import that breaks it: the file that must not, and what it must not import. */
const planted: ReadonlyArray<readonly [rule: string, from: string, to: string]> = [
  ['what-is-not-there', `${api}/lost.ts`, './nowhere.js'],
  ['apps-do-not-meet', `${web}/features/spy/spy.ts`, `${api}/config.ts`],
  ['product-needs-no-test', `${api}/customer/lazy.ts`, 'apps/api/test/register.ts'],
  ['product-needs-no-tool', `${api}/customer/tested-live.ts`, 'jest'],
  ['domain-is-pure', 'packages/domain/src/disk.ts', 'node:fs'],
  ['domain-is-pure', 'packages/domain/src/upwards.ts', `${api}/config.ts`],
  ['floor-knows-no-module', `${api}/database/clever.ts`, `${api}/customer/customer.service.ts`],
  ['modules-meet-at-the-door', `${api}/order/order.service.ts`, `${api}/customer/customer.repository.ts`],
  ['one-place-knows-all-modules', `${api}/order/order.module.ts`, `${api}/customer/customer.module.ts`],
  ['resolver-only-calls', `${api}/customer/customer.resolver.ts`, `${api}/customer/customer.entity.ts`],
  ['wire-knows-no-table', `${api}/customer/customer.type.ts`, `${api}/customer/customer.entity.ts`],
  ['use-case-knows-no-wire', `${api}/customer/customer.service.ts`, 'type-graphql'],
  ['repository-is-below-service', `${api}/customer/customer.repository.ts`, `${api}/customer/customer.service.ts`],
  ['entity-is-a-mapping', `${api}/customer/customer.entity.ts`, `${api}/customer/customer.events.ts`],
  ['features-do-not-meet', `${web}/features/import/wizard.ts`, `${web}/features/card/card.ts`],
  ['nothing-reaches-up', `${web}/features/card/routed.ts`, `${web}/app/router.ts`],
  ['session-knows-no-feature', `${web}/session/login.ts`, `${web}/features/card/card.ts`],
  ['ui-knows-no-customer', `${web}/ui/customer-button.ts`, 'packages/domain/src/customer.ts'],
  ['floor-of-the-spa', `${web}/i18n/pretty.ts`, `${web}/ui/button.ts`],
  ['kit-only-in-ui', `${web}/features/card/kit.ts`, '@mantine/core'],
];

/** Imports that look alike and are allowed: a rule that finds these is too wide. */
const allowed: ReadonlyArray<readonly [from: string, to: string]> = [
  [`${api}/database/entities.ts`, `${api}/customer/customer.entity.ts`],
  [`${api}/order/order-card.ts`, `${api}/customer/customer.service.ts`],
  [`${api}/order/order.resolver.ts`, `${api}/customer/customer.type.ts`],
  [`${api}/app.ts`, `${api}/customer/customer.module.ts`],
  [`${api}/customer/customer-list.query.ts`, `${api}/customer/customer.entity.ts`],
  [`${api}/customer/customer.test.ts`, 'apps/api/test/register.ts'],
  [`${api}/customer/customer-rules.ts`, 'packages/domain/src/customer.ts'],
  [`${web}/features/card/link.ts`, `${web}/app/paths.ts`],
  [`${web}/features/card/form.ts`, 'packages/domain/src/customer.ts'],
  [`${web}/ui/kit-button.ts`, '@mantine/core'],
];

describe('the boundaries', () => {
  let workspace: PlantedWorkspace;
  let report: Report;

  beforeAll(() => {
    workspace = new PlantedWorkspace(sources());
    report = boundariesReport(workspace.root);
  });
  afterAll(() => workspace.remove());

  it.each(planted)('%s: a colleague who writes it in %s is told', (rule, from) => {
    expect(report.violations).toContainEqual(expect.objectContaining({ rule, from }));
  });

  it.each(allowed)('let %s import %s', (from, to) => {
    const broken = report.violations.filter((violation) => violation.from === from && violation.to.endsWith(to));
    expect(broken).toEqual([]);
  });

  it('have a planted violation for every rule there is', () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(report.rules.map(({ name }) => name)));
  });

  it('say in a sentence what is wrong', () => {
    for (const { comment } of report.rules) expect(comment).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('see the real sources, and follow them into the domain', () => {
    const real = boundariesReport(path.join(__dirname, '..', '..', '..'));
    for (const folder of ['apps/api/src/', 'apps/web/src/', 'packages/domain/src/']) {
      expect(real.modules.filter((name) => name.startsWith(folder)).length).toBeGreaterThan(5);
    }
    expect(real.edges).toContainEqual([
      expect.stringMatching(/^apps\/api\/src\//),
      expect.stringMatching(/^packages\/domain\/(src|dist)\//),
    ]);
  }, 60_000);
});

/** Every file named above, importing what it is said to import; a file under src is reached by a relative path. */
function sources(): Record<string, string> {
  const imports = [...planted.map(([, from, to]) => [from, to] as const), ...allowed];
  const files: Record<string, string> = {};
  for (const [from, to] of imports) {
    const isOurs = /^(apps|packages)\//.test(to);
    if (isOurs) files[to] ??= 'export const here = true;\n';
    files[from] = `${files[from] ?? ''}import '${isOurs ? relative(from, to) : to}';\nexport const here = true;\n`;
  }
  return files;
}

function relative(from: string, to: string): string {
  const found = path.relative(path.dirname(from), to).replace(/\.ts$/, '.js');
  return found.startsWith('.') ? found : `./${found}`;
}
