import { spawnSync } from 'node:child_process';
import { configFile, toolFile } from './planted-workspace.js';

export interface Report {
  readonly modules: readonly string[];
  readonly edges: ReadonlyArray<readonly [from: string, to: string]>;
  readonly violations: ReadonlyArray<{ readonly rule: string; readonly from: string; readonly to: string }>;
  readonly rules: ReadonlyArray<{ readonly name: string; readonly comment: string }>;
}

/** What dependency-cruiser finds in a workspace under our rules. */
export function boundariesReport(root: string): Report {
  const args = ['--config', configFile('boundaries.js'), '--output-type', 'json', 'apps', 'packages'];
  const { stdout, stderr } = spawnSync(toolFile('depcruise'), args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout) throw new Error(`dependency-cruiser said nothing but: ${stderr}`);
  const { modules, summary } = JSON.parse(stdout) as CruiseResult;
  return {
    modules: modules.map(({ source }) => source),
    edges: modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => [source, resolved] as const),
    ),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    rules: summary.ruleSetUsed.forbidden,
  };
}

interface CruiseResult {
  readonly modules: ReadonlyArray<{
    readonly source: string;
    readonly dependencies: ReadonlyArray<{ readonly resolved: string }>;
  }>;
  readonly summary: {
    readonly violations: ReadonlyArray<{ readonly rule: { name: string }; readonly from: string; readonly to: string }>;
    readonly ruleSetUsed: { readonly forbidden: Report['rules'] };
  };
}
