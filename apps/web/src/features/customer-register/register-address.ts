/** For the router: keeps the register's own strings and lets the rest go. */
export const validateRegisterSearch = (search: Record<string, unknown>): RegisterSearch => ({
  view: text(search['view']),
  q: text(search['q']),
  f: texts(search['f']),
  sort: text(search['sort']),
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
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const texts = (value: unknown) => {
  const found = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  return found.length > 0 ? found : undefined;
};
