import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can } from '@register/domain/access/access';
import { startApi, type TestApi } from './api.js';
import { Importer } from './import-story.js';
import { codesOf, expectClean } from './leak/expect-clean.js';
import {
  correctingWays,
  endingWays,
  fileTold,
  importFiles,
  importWays,
  preparingWays,
  registerImportWays,
} from './leak/import-ways.js';
import type { WayOut } from './leak/list-ways.js';
import { rolesOf, type Role } from './leak/matrix-roles.js';
import {
  aPlantedArticleImport,
  aPlantedContactImport,
  aPlantedImport,
  type PlantedImport,
} from './leak/planted-import.js';
import type { Secret } from './leak/secrets.js';
import { alike, told } from './leak/told.js';
import { aWorld, type World } from './leak/world.js';
import { aGroup } from './register.js';

let api: TestApi;
let world: World;
let plants: Record<'customers' | 'articles' | 'contact persons', PlantedImport>;
let roles: Role[];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
  plants = {
    customers: await aPlantedImport(api, world, 'Ett'),
    articles: await aPlantedArticleImport(api, world, 'Ett'),
    'contact persons': await aPlantedContactImport(api, world, 'Ett'),
  };
  roles = await rolesOf(world, await (await aGroup(api)).user('administrator'));
}, 120_000);
afterAll(() => api.close());

/** Imports and their files are administrators' own. */
const imports = ({ viewer, isElsewhere }: Role): boolean => viewer !== null && !isElsewhere && can(viewer, 'admin');
const others = (): Role[] => roles.filter((role) => !imports(role));
const administrators = (): Role[] => roles.filter(imports);

/** However it is written, the four digits behind the day of birth are what makes it whole. */
const numbersWhole = ({ numbers }: PlantedImport): Secret[] =>
  numbers.flatMap((digits) =>
    [digits, `${digits.slice(0, 8)}-${digits.slice(8)}`, `${digits.slice(2, 8)}-${digits.slice(8)}`].map((text) => ({
      text,
      of: 'a whole personal number of the file',
    })),
  );
const everything = (planted: PlantedImport): Secret[] => [
  ...[...planted.texts, planted.id, planted.fileId].map((text) => ({ text, of: 'the import' })),
  ...numbersWhole(planted),
];

/** Customers have two names for each way. */
const waysTo = (of: keyof typeof plants, ids: Pick<PlantedImport, 'id' | 'fileId'>): WayOut[] =>
  of === 'customers' ? importWays(ids) : registerImportWays(ids);
const kinds = ['customers', 'articles', 'contact persons'] as const;

describe.each(kinds)('What stands in an imported file of %s', (of) => {
  it('is told to administrators, no personal number whole', async () => {
    expect(administrators().map(({ name }) => name)).toEqual(['administrator', 'key for admin']);
    const planted = plants[of];
    for (const role of administrators()) {
      const answers: string[] = [];
      for (const way of waysTo(of, planted))
        answers.push((await expectClean({ api, world }, role, way, numbersWhole(planted))).text);
      const born = planted.numbers.slice(0, 1).map((number) => number.slice(0, 8));
      const missing = [...planted.texts, ...born].filter((text) => !answers.some((answer) => answer.includes(text)));
      expect({ role: role.name, missing }).toEqual({ role: role.name, missing: [] });
    }
  }, 120_000);

  it('comes out by no way to anybody else', async () => {
    const planted = plants[of];
    for (const role of others()) {
      const code = role.viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      for (const way of [
        ...waysTo(of, planted),
        ...correctingWays(planted),
        ...preparingWays(planted),
        ...endingWays(planted),
      ]) {
        // Whoever asks gives the ids; an answer that does not know them does not tell them.
        const isNamed = (text: string) => way.document.includes(text);
        const secrets = everything(planted).filter(({ text }) => !isNamed(text));
        const answer = await expectClean({ api, world }, role, way, secrets);
        // A node that one may not see is null, and so is what belongs to another group.
        const refusal = role.isElsewhere || way.name.startsWith('node') ? codesOf(answer) : [code];
        expect({ role: role.name, way: way.name, codes: codesOf(answer) }).toEqual({
          role: role.name,
          way: way.name,
          codes: refusal,
        });
        expect(answer.text).not.toContain(planted.id);
      }
    }
    const { status } = await new Importer(api, world.administrator, 'CUSTOMERS').load(planted.id);
    expect(status).toBe('PREVIEWED');
  }, 900_000);

  it('is answered to another group as if there were no such file or import', async () => {
    const stranger = roles.find(({ isElsewhere }) => isElsewhere) as Role;
    const unknown = { id: 'job_01h455vb4pex5vsknk084sn02q', fileId: 'fil_01h455vb4pex5vsknk084sn02q' };
    const ways = (ids: typeof unknown) => [
      ...waysTo(of, ids),
      ...correctingWays(ids),
      ...preparingWays(ids),
      ...endingWays(ids),
    ];
    for (const [at, way] of ways(plants[of]).entries()) {
      const none = ways(unknown)[at];
      if (!none) throw new Error(`There is no ${way.name} of nothing`);
      expect({ way: way.name, answer: alike(await told(api, stranger, way)) }).toEqual({
        way: way.name,
        answer: alike(await told(api, stranger, none)),
      });
    }
  }, 120_000);
});

describe.each(kinds)('The files of an import of %s', (of) => {
  it('are given to administrators, who may read personal numbers whole', async () => {
    const planted = plants[of];
    for (const role of administrators()) {
      const { uploaded, leftOut } = importFiles(planted);
      expect(await fileTold(api, role, uploaded)).toMatchObject({ status: 200 });
      const { status, text } = await fileTold(api, role, leftOut);
      expect({ status, lines: text.trim().split('\r\n').length }).toEqual({
        status: 200,
        lines: planted.leftOut.lines,
      });
      expect(text).toContain(planted.leftOut.text);
    }
  });

  it('are given to nobody else', async () => {
    const planted = plants[of];
    for (const role of others()) {
      for (const path of Object.values(importFiles(planted))) {
        const { status, text } = await fileTold(api, role, path);
        const told = everything(planted).filter((secret) => text.includes(secret.text));
        expect({ role: role.name, path, status, told }).toEqual({
          role: role.name,
          path,
          status: role.viewer === null ? 401 : role.isElsewhere ? 404 : 403,
          told: [],
        });
      }
    }
  }, 120_000);

  it('of another group answer like files that do not exist', async () => {
    const stranger = roles.find(({ isElsewhere }) => isElsewhere) as Role;
    const none = importFiles({ id: 'job_01h455vb4pex5vsknk084sn02q', fileId: 'fil_01h455vb4pex5vsknk084sn02q' });
    const real = importFiles(plants[of]);
    expect(await fileTold(api, stranger, real.uploaded)).toEqual(await fileTold(api, stranger, none.uploaded));
    expect(await fileTold(api, stranger, real.leftOut)).toEqual(await fileTold(api, stranger, none.leftOut));
  });
});

describe('Files to import', () => {
  it('are taken from administrators only', async () => {
    for (const role of others()) {
      if (role.signedIn === null || role.isElsewhere) continue;
      const { status } = await new Importer(api, role.signedIn).upload('Kundnummer;Namn\r\n1;Påhittad', 'kunder.csv');
      expect({ role: role.name, status }).toEqual({ role: role.name, status: 403 });
    }
  }, 120_000);
});
