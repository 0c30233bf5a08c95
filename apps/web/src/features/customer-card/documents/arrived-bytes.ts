/** How much of an upload the server has. GONE: it knows none of this address any more, or it has become a document. */
export async function arrivedBytes(url: string): Promise<number | 'GONE' | 'UNKNOWN'> {
  const response = await fetch(url, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } }).catch(() => null);
  if (response && response.status >= 400 && response.status < 500) return 'GONE';
  const [arrived, whole] = ['upload-offset', 'upload-length'].map((name) => Number(response?.headers.get(name) ?? NaN));
  if (arrived === undefined || Number.isNaN(arrived)) return 'UNKNOWN';
  return arrived === whole ? 'GONE' : arrived;
}
