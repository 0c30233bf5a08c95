import { dataOf, type TestApi, type TestViewer } from '../api.js';
import type { WayOut } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';

/** The cost centre that a customer of the matrix was given; the register has got its code from there. */
export async function costCentreOf(api: TestApi, administrator: TestViewer, code: unknown): Promise<string> {
  const { costCentres } = dataOf(
    await api.run<{ costCentres: { nodes: { id: string; code: string }[] } }>(
      administrator,
      '{ costCentres(first: 100) { nodes { id code } } }',
    ),
  );
  const found = costCentres.nodes.find((centre) => centre.code === code);
  if (!found) throw new Error(`The register has no cost centre ${String(code)}`);
  return found.id;
}

/** The register tells its codes to whoever sees customers, and to nobody else. */
export const costCentreReadingWays = (id: string): WayOut[] => [
  way(
    'cost centres',
    `{ costCentres(first: 50, search: "s", status: { eq: ACTIVE, in: [ACTIVE] }) ${wholeSelection('CostCentreConnection')} }`,
  ),
  way('node of a cost centre', `{ node(id: "${id}") { id ... on CostCentre ${wholeSelection('CostCentre')} } }`),
  way('history of a cost centre', `{ entryHistory(id: "${id}") ${wholeSelection('EntryChangeConnection')} }`),
];

/** Every write, on a cost centre that is then as it was. */
export function costCentreWritingWays(id: string, serial: number): WayOut[] {
  const payload = (call: string): WayOut => {
    const title = call.replace(id, 'coc_*');
    const document = `mutation { ${call} ${wholeSelection('CostCentrePayload')} }`;
    return way(call.startsWith('costCentreCreate') ? `create by ${title}` : title, document);
  };
  return [
    payload(`costCentreCreate(input: { code: "NYTT-${serial}", name: "Nytt" })`),
    payload(`costCentreUpdate(id: "${id}", expectedVersion: 1, input: { name: null })`),
    payload(`costCentreInactivate(id: "${id}", expectedVersion: 9)`),
    payload(`costCentreActivate(id: "${id}")`),
    way('costCentreDelete', `mutation { costCentreDelete(id: "${id}") ${wholeSelection('EntryDeletePayload')} }`),
  ];
}

const way = (name: string, document: string): WayOut => ({ name, document, tells: 'costCentre' });
