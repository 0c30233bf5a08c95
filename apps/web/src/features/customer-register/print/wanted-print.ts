import { paths } from '../../../app/paths';

let wanted = false;

/** Whoever asks for paper gets the browser's question as soon as the list is whole; whoever opens the address looks at it first. */
export function printAddress(address: string): string {
  wanted = true;
  const query = address.split('?')[1];
  return query === undefined ? paths.customersPrint : `${paths.customersPrint}?${query}`;
}

/** Once for each time that it was asked for. */
export function takeWanted(): boolean {
  const was = wanted;
  wanted = false;
  return was;
}
