import type { Product } from './product';

/** A customer made by the demo's partner; answers its id. */
export async function aCustomer(product: Product, input: { name: string } & Record<string, unknown>): Promise<string> {
  const { customerCreate } = await product.ask<{
    customerCreate: { customer: { id: string } | null; userErrors: { message: string }[] };
  }>(
    'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { message } } }',
    { input },
  );
  if (!customerCreate.customer) throw new Error(customerCreate.userErrors.map(({ message }) => message).join('; '));
  return customerCreate.customer.id;
}

/** What the register says of a customer now, as the partner reads it. */
export async function stored(product: Product, id: string): Promise<Record<string, unknown>> {
  const { customer } = await product.ask<{ customer: Record<string, unknown> }>(
    'query ($id: ID!) { customer(by: { id: $id }) { number name phone email comments status version } }',
    { id },
  );
  return customer;
}
