import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './api.js';
import { Collector, select } from './collection-story.js';
import { lettersEnded } from './letters-ended.js';
import { Merger } from './merge-story.js';
import { Importer } from './import-story.js';
import { publicId } from '../src/database/ids.js';
import type { IdKind } from './leak/entry-id-ways.js';
import { expectSame } from './leak/expect-same.js';
import { fewAtATime } from './leak/few-at-a-time.js';
import { idPlaces, idWay, idWays } from './leak/id-ways.js';
import { rolesOf, sees, type Role } from './leak/matrix-roles.js';
import { messageIdsOf } from './leak/message-ways.js';
import { aPlantedImport, type PlantedImport } from './leak/planted-import.js';
import { alike, told, type Told } from './leak/told.js';
import { readingWays } from './leak/ways-out.js';
import { aWorld, customerNames, type World } from './leak/world.js';
import { aGroup } from './register.js';

let api: TestApi;
let world: World;
let roles: Role[];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
  roles = await rolesOf(world, await (await aGroup(api)).user('administrator'));
}, 120_000);
afterAll(() => api.close());

describe('An id of something that one does not see', () => {
  it('answers like an id that does not exist, wherever it is put', async () => {
    expect(Object.keys(idWays).sort()).toEqual([...new Set(idPlaces())].filter((place) => !isDeeper(place)).sort());
    const other = await aWorld(api, 'Fjärran');
    const theirs = await aPlantedImport(api, other, 'Fjärran');
    const collector = new Collector(api, other.administrator);
    const bulk = await collector.tried({}, { field: 'language', operation: 'SET', values: ['fi'] });
    const selection = await select(api, other.administrator, {});
    const messageIds = await messageIdsOf(api, other.administrator);
    const merged = await aMerge(other);
    const own = await aMerge(world);
    await lettersEnded(api);
    const before = await everything(other);
    for (const role of roles.filter(tries)) {
      const { mine } = world.customers;
      /** What this role is told of an id that nobody has, asked once for each place and kind. */
      const unknownIn = new Map<string, Told>();
      for (const [place, { kinds }] of Object.entries(idWays)) {
        for (const id of kinds.flatMap((kind) => [
          ...foreign(other, { ...theirs, selectionId: selection.id, bulkId: bulk.id, messageIds }, kind),
          ...(kind === 'cus' ? [merged.absorbedId] : []),
          ...(kind === 'mrg' ? [merged.id] : []),
          ...unseen(role, kind),
          // Also where it leads to another that one does not see.
          ...(sees(role, { ...mine, assigneeIds: [], id: own.survivorId })
            ? []
            : ({ cus: [own.absorbedId], mrg: [own.id] }[kind as 'cus'] ?? [])),
        ])) {
          const unknown = `${id.slice(0, 4)}${unknownId}`;
          const ask = (asked: string): Promise<Told> =>
            told(api, role, idWay(place, asked, mine.id, mine.documentIds[1] ?? ''));
          const real = await ask(id);
          const none = unknownIn.get(place + unknown) ?? (await ask(unknown));
          unknownIn.set(place + unknown, none);
          expectSame({ role: role.name, place, id }, same(real, id), same(none, unknown));
        }
      }
    }
    expect(await everything(other)).toEqual(before);
    expect((await new Importer(api, other.administrator).load(theirs.id)).status).toBe('PREVIEWED');
    expect((await collector.load(bulk.id))?.status).toBe('CHECKED');
  }, 900_000);

  /** Everybody with a view of their own, and so at each guard somebody who gets past it and somebody who does not. */
  function tries({ name, isElsewhere }: Role): boolean {
    if (isElsewhere) return false;
    const [, permission] = /^key for (.*)$/.exec(name) ?? [];
    return permission === undefined || viewing.has(permission);
  }
  const viewing: ReadonlySet<string> = new Set([
    'customer.view',
    'customer.viewAssigned',
    'customer.edit',
    'customer.identity',
    'customer.protected',
    'article.view',
    'discountLetter.view',
    'admin',
  ]);

  /** One of two customers that nobody is assigned to. */
  async function aMerge({ group, administrator }: World) {
    const [survivor, absorbed] = [await group.customer(), await group.customer()];
    const id = await new Merger(api, administrator).merged(survivor.id, absorbed.id);
    return { id, survivorId: survivor.id, absorbedId: absorbed.id };
  }

  const unknownId = '01h455vb4pex5vsknk084sn02q';
  const same = (answer: Told, id: string): string => alike(answer).split(id).join('*');
  /** `and`, `or` and `not` lead to the same places again. */
  const isDeeper = (place: string): boolean => /\.filter\.(and|or|not)\./.test(place);

  function foreign(
    {
      customers,
      customFieldIds,
      viewId,
      responsible,
      group,
      article,
      letter,
      letters,
      costCentreId,
      tags,
      subgroups,
    }: World,
    { id, fileId, selectionId, bulkId, messageIds }: Foreign,
    kind: IdKind,
  ): string[] {
    const { mine, binned } = customers;
    const ids: Partial<Record<IdKind, string[]>> = {
      cus: [mine.id, binned.id],
      con: [mine.contactId],
      coa: [mine.coApplicantId, binned.coApplicantId],
      car: [...mine.rowIds, ...binned.rowIds],
      usr: [responsible.id],
      cul: [mine.loginId, binned.loginId],
      his: [mine.historyIds[0] ?? ''],
      doc: [mine.documentIds[1] ?? '', binned.documentIds[4] ?? ''],
      grp: [publicId('grp', group.id)],
      art: [article.id],
      arg: [article.groupId],
      coc: [costCentreId],
      tag: [...tags.values()].slice(0, 2),
      dil: [letter.id, ...[...letters.values()].slice(0, 2)],
      sub: [...subgroups.values()].slice(0, 2),
      cfd: customFieldIds.slice(0, 1),
      job: [id, bulkId],
      fil: [fileId],
      sel: [selectionId],
      viw: [viewId],
      msg: messageIds.slice(0, 2),
    };
    return ids[kind] ?? [];
  }

  interface Foreign extends PlantedImport {
    readonly selectionId: string;
    readonly bulkId: string;
    readonly messageIds: readonly string[];
  }

  function unseen(role: Role, kind: IdKind): string[] {
    const hiddenFrom = customerNames.map((name) => world.customers[name]).filter((customer) => !sees(role, customer));
    if (kind === 'cus') return hiddenFrom.map(({ id }) => id);
    // Of one all that there may be, of the others the folder: they are hidden alike.
    if (kind === 'doc') return hiddenFrom.flatMap(({ documentIds }, at) => documentIds.slice(0, at === 0 ? 5 : 1));
    if (kind === 'coa') return hiddenFrom.flatMap(({ coApplicantId }) => coApplicantId || []);
    if (kind === 'cul') return hiddenFrom.map(({ loginId }) => loginId);
    if (kind === 'con') return hiddenFrom.map(({ contactId }) => contactId);
    if (kind === 'car') return hiddenFrom.flatMap(({ rowIds }) => [rowIds[0], rowIds.at(-1)].flatMap((id) => id ?? []));
    return kind === 'his' ? hiddenFrom.flatMap(({ historyIds }) => historyIds.slice(0, 1)) : [];
  }

  async function everything(of: World): Promise<string[]> {
    const administrator = { name: 'administrator', signedIn: of.administrator, viewer: null };
    return fewAtATime(readingWays(of), async (way) =>
      (await told(api, administrator, way)).text.replace(/sel_[0-9a-z]{26}/g, 'sel_*'),
    );
  }
});
