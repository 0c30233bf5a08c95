import { existsSync } from 'node:fs';

/**
 * A file beside this one, as a thread can run it. Threads know no TypeScript, so where the sources themselves run (in
 * tests) it is the built one.
 */
export function compiledFile(from: string, name: string): URL {
  const beside = new URL(`./${name}.js`, from);
  if (existsSync(beside)) return beside;
  const built = new URL(beside.href.replace(/\/src\/(?!.*\/src\/)/, '/dist/'));
  if (!existsSync(built)) throw new Error(`${name} has not been built: run \`pnpm build\` in apps/api first.`);
  return built;
}
