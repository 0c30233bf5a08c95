/** For the router: keeps the register's own strings and lets the rest go. */
export const validateRegisterSearch = (search: Record<string, unknown>): RegisterSearch => ({
  view: text(search['view']),
  q: text(search['q']),
  f: texts(search['f']),
  sort: text(search['sort']),
  open: text(search['open']),
});

/** The register's part of the address, as flat strings. With nothing but a view, that says the rest. */
export interface RegisterSearch {
  /** The view that one came from. */
  view?: string | undefined;
  /** Free text. */
  q?: string | undefined;
  /** Filters: `status:active`. */
  f?: string[] | undefined;
  /** `name`, or `-updated` for descending; several with commas, the leading one first. */
  sort?: string | undefined;
  /** The customer that the panel beside the list shows. */
  open?: string | undefined;
}

/** Whether it only says that one wants to the customers. */
export const saysNothing = (search: RegisterSearch): boolean =>
  Object.values(search).every((value) => value === undefined);

/** Where the list is, whomever the panel shows. */
export function listAddress(href: string): string {
  const [path = '', query = ''] = href.split('?');
  const said = new URLSearchParams(query);
  said.delete('open');
  return said.size > 0 ? `${path}?${said.toString()}` : path;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const texts = (value: unknown) => {
  const found = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  return found.length > 0 ? found : undefined;
};
