import type { TestApi } from '../api.js';
import { Importer } from '../import-story.js';
import { identity } from './invented-identity.js';
import type { World } from './world.js';

/** A file that an administrator of the world has uploaded and tried, and not written. Every row of it is invented. */
export interface PlantedImport {
  readonly id: string;
  readonly fileId: string;
  /** Texts that stand in the file and nowhere else. */
  readonly texts: readonly string[];
  /** Personal numbers of the file, as they stand in it. */
  readonly numbers: readonly string[];
  /** What the file of the rows that were left out holds: lines, and a text of them. */
  readonly leftOut: { readonly lines: number; readonly text: string };
}

/** One row of each outcome, with a personal number in each column that may hold one, and in one that nobody has mapped. */
export async function aPlantedImport(api: TestApi, world: World, word: string): Promise<PlantedImport> {
  const importer = new Importer(api, world.administrator);
  const { mine, company } = world.customers;
  const [fresh, unmapped] = [identity('19511103', 811), identity('19511104', 812)];
  const wrong = `${fresh.slice(0, 11)}${(Number(fresh[11]) + 1) % 10}`;
  const likeMine = String(mine.plants.personalNumber.after?.['personalNumber']);
  const rows = [
    [
      'Kundnummer',
      'Namn',
      'Kundtyp',
      'Personnummer',
      'Kommentar',
      'Skonummer',
      'Fält hidden_text',
      'Fält hidden_number',
    ],
    [`IMP-${word}`, `Importnamn${word}`, 'Privat', fresh, `Importhemlis${word}`, unmapped, `Importeget${word}`],
    [mine.number, '', '', '', `Nyhemlis${word}`, '', `Nyeget${word}`, '6161,25'],
    [company.number, '', '', '', '', `Storlek${word}`],
    [`LIK-${word}`, `Dubblettnamn${word}`, 'Privat', likeMine, '', ''],
    [`FEL-${word}`, `Felnamn${word}`, 'Privat', wrong, `Felhemlis${word}`, '', '', `Feltal${word}`],
  ];
  const fileId = await importer.fileId(rows.map((cells) => cells.join(';')).join('\r\n'), `Importfil${word}.csv`);
  const { id, counts } = await importer.prepare(fileId);
  const { new: made, changed, unchanged, duplicate, error } = counts;
  const outcomes = { made, changed, unchanged, duplicate, error };
  if (Object.values(outcomes).some((count) => count !== 1))
    throw new Error(`Not one row of each outcome: ${JSON.stringify(counts)}`);
  return {
    id,
    fileId,
    texts: [
      'Importnamn',
      'Importhemlis',
      'Nyhemlis',
      'Storlek',
      'Dubblettnamn',
      'Felnamn',
      'Felhemlis',
      'Importfil',
      'Importeget',
      'Nyeget',
      'Feltal',
    ].map((text) => `${text}${word}`),
    numbers: [fresh, unmapped, wrong, likeMine],
    leftOut: { lines: 3, text: wrong },
  };
}

/** The same of articles: a row of each outcome that rows of articles may have, with a price in each. */
export async function aPlantedArticleImport(api: TestApi, world: World, word: string): Promise<PlantedImport> {
  const importer = new Importer(api, world.administrator, 'ARTICLES');
  const { number, name, groupName } = world.article;
  const rows = [
    ['Artikelnummer', 'Namn', 'Pris', 'Artikelgrupp', 'Inköpspris'],
    [`IMP-${word}`, `Importartikel${word}`, '88811,31', groupName, `Inköp${word}`],
    [number, '', '88822,42', '', ''],
    [number.toLowerCase() + word, `Felartikel${word}`, `Dyrt${word}`, '', ''],
    ['', `Numret saknas ${word}`, '88833,53', `Ingengrupp${word}`, ''],
  ];
  const fileId = await importer.fileId(rows.map((cells) => cells.join(';')).join('\r\n'), `Artikelfil${word}.csv`);
  const { id, counts } = await importer.prepare(fileId);
  if (counts.new !== 1 || counts.changed !== 1 || counts.error !== 2)
    throw new Error(`Not one new, one changed and two wrong rows of ${name}: ${JSON.stringify(counts)}`);
  return {
    id,
    fileId,
    texts: [
      ...['Importartikel', 'Inköp', 'Felartikel', 'Dyrt', 'Ingengrupp', 'Artikelfil'].map((text) => `${text}${word}`),
      '88811,31',
      '88822,42',
      '8882242',
      '88833,53',
    ],
    numbers: [],
    leftOut: { lines: 3, text: '88833,53' },
  };
}

/** The same of contact persons: one who is new, one whom a card has, and two with faults. */
export async function aPlantedContactImport(api: TestApi, world: World, word: string): Promise<PlantedImport> {
  const importer = new Importer(api, world.administrator, 'CONTACT_PERSONS');
  const { mine, company } = world.customers;
  const number = identity('19511105', 813);
  const rows = [
    ['Kundnummer', 'Namn', 'Roll', 'Telefon', 'E-post', 'Skonummer'],
    [mine.number, `Importperson${word}`, `Importroll${word}`, '070-174 06 31', '', number],
    [company.number, `Annanperson${word}`, '', '', `annan${word}@example.com`.toLowerCase(), ''],
    [company.number, `Felperson${word}`, '', '', `felpost${word}`, ''],
    [`INGEN-${word}`, `Ingensperson${word}`, '', '', '', ''],
  ];
  const fileId = await importer.fileId(rows.map((cells) => cells.join(';')).join('\r\n'), `Personfil${word}.csv`);
  const { id, counts } = await importer.prepare(fileId);
  if (counts.new !== 2 || counts.error !== 2)
    throw new Error(`Not two new and two wrong rows: ${JSON.stringify(counts)}`);
  return {
    id,
    fileId,
    texts: ['Importperson', 'Importroll', 'Annanperson', 'Felperson', 'felpost', 'Ingensperson', 'Personfil'].map(
      (text) => `${text}${word}`,
    ),
    numbers: [number],
    leftOut: { lines: 3, text: `felpost${word}` },
  };
}
