/** Who is put on a customer and taken off it, by ids of any kind. */
export interface AssignmentMove {
  readonly customer: string;
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** What one person is told of what was done at once: one thing, however many customers it is about. */
export interface AssignmentNews {
  readonly user: string;
  readonly kind: 'CUSTOMER_ASSIGNED' | 'CUSTOMER_UNASSIGNED';
  readonly customers: readonly string[];
}

/** Whoever is assigned or taken off is told, but not of what they have done themselves. The customer is told nothing. */
export function assignmentNews(moves: readonly AssignmentMove[], doer: string | null): AssignmentNews[] {
  const told = new Map<string, { readonly news: AssignmentNews; readonly customers: string[] }>();
  const tell = (user: string, kind: AssignmentNews['kind'], customer: string): void => {
    if (user === doer) return;
    const key = `${kind} ${user}`;
    const customers = told.get(key)?.customers ?? [];
    customers.push(customer);
    told.set(key, { news: { user, kind, customers }, customers });
  };
  for (const { customer, on, off } of moves) {
    for (const user of on) tell(user, 'CUSTOMER_ASSIGNED', customer);
    for (const user of off) tell(user, 'CUSTOMER_UNASSIGNED', customer);
  }
  return [...told.values()].map(({ news }) => news);
}

/** Who goes with a customer into another has not been taken off anything: of such a move only what is gained is told. */
export const gainedBy = (moves: readonly AssignmentMove[]): AssignmentMove[] =>
  moves.map(({ customer, on }) => ({ customer, on, off: [] }));
