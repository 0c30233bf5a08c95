import { lazy } from 'react';
import { CustomerRegisterPage } from '../features/customer-register/customer-register-page';

/** The list, and what the card can do with one customer of it. */
export const CustomersRoute = () => <CustomerRegisterPage tools={tools} />;

const tools = {
  Menu: lazy(async () => ({ default: (await import('../features/customer-card/beside/row-menu')).RowMenu })),
  Editor: lazy(async () => ({ default: (await import('../features/customer-card/beside/field-editor')).FieldEditor })),
  Preview: lazy(async () => ({
    default: (await import('../features/customer-card/beside/customer-preview')).CustomerPreview,
  })),
};
