import { describe, expect, it } from '@jest/globals';
import { contactChanges, typedContact } from './contact-changes';

const sara = {
  id: 'con_1',
  name: 'Sara Prov',
  role: null,
  phone: '+46701740605',
  email: 'sara@example.com',
  sendServiceProtocol: true,
  sendWorkOrder: false,
  isMain: false,
};

describe('What is sent of a contact person', () => {
  it('is nothing where nothing was changed', () => {
    expect(contactChanges(sara, typedContact(sara))).toEqual({});
  });

  it('is what differs, and an emptied field is sent empty', () => {
    expect(contactChanges(sara, { ...typedContact(sara), role: 'Platschef', phone: '', isMain: true })).toEqual({
      role: 'Platschef',
      phone: '',
      isMain: true,
    });
  });

  it('takes the sending back with the address', () => {
    expect(contactChanges(sara, { ...typedContact(sara), email: ' ', sendWorkOrder: true })).toEqual({
      email: ' ',
      sendServiceProtocol: false,
    });
  });
});
