import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

it('no file but tokens.css holds a raw colour', () => {
  const source = path.join(__dirname, '..');
  const guilty = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(css|tsx|ts)$/.test(file) && !/tokens\.(css|test\.ts)$/.test(file) && !file.endsWith('.generated.ts'),
    )
    .filter((file) =>
      /#[0-9a-f]{3,8}\b(?!-)|\brgba?\(|\bhsla?\(/i.test(withoutLinks(readFileSync(path.join(source, file), 'utf8'))),
    );
  expect(guilty).toEqual([]);
});

/** `#main` in an address or an id is no colour. */
const withoutLinks = (text: string) => text.replace(/(href="|getElementById\(|`|')#[\w-]+/g, '');
