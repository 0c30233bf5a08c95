import { actingAs } from '../../../graphql/acting-as';

/** How much of an upload the server has. GONE: it knows none of this address any more, or it has become a document. */
export async function arrivedBytes(url: string): Promise<number | 'GONE' | 'UNKNOWN'> {
  const headers = { 'tus-resumable': '1.0.0', ...actingAs() };
  const response = await fetch(url, { method: 'HEAD', headers }).catch(() => null);
  // The session is not the page's: that says nothing of the upload.
  if (response?.status === 401 || response?.status === 412) return 'UNKNOWN';
  if (response && response.status >= 400 && response.status < 500) return 'GONE';
  const [arrived, whole] = ['upload-offset', 'upload-length'].map((name) => Number(response?.headers.get(name) ?? NaN));
  if (arrived === undefined || Number.isNaN(arrived)) return 'UNKNOWN';
  return arrived === whole ? 'GONE' : arrived;
}
