import type { CardCustomer } from '../card-customer';

/** Where an archive of a customer's documents is: of those in a folder, of some of them, else of all. */
export function zipAddress(customer: CardCustomer, folderId: string | null, ids?: readonly string[]): string {
  const query = new URLSearchParams({
    customer: customer.id,
    name: customer.name ?? '',
    ...(folderId !== null && { folder: folderId }),
    ...(ids && { ids: ids.join(',') }),
  });
  return `/files/documents/zip?${query.toString()}`;
}

/** Saves what is there as a file. The page stays, whatever the answer. */
export function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
