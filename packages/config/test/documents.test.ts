import { expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const folders = ['.', '.github', '.github/decisions', 'apps/api', 'apps/web', 'packages/config', 'packages/domain'];

/** Code with a conflict left in it does not compile; a text is read. */
it('no document holds both sides of a conflict', () => {
  const documents = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(folder, name)),
  );
  expect(documents).toContain('README.md');
  const torn = documents.filter((file) =>
    /^(<{7}|={7}|>{7})( |$)/m.test(fs.readFileSync(path.join(root, file), 'utf8')),
  );
  expect(torn).toEqual([]);
});
