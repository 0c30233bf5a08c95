/** "Fler inställningar": the switches of the card. */
export const settingFields = ['facilitiesDisabled', 'facilityRequired', 'costCentreRequired', 'alwaysInvoice'] as const;
