import type { ComponentType } from 'react';
import type { Anchor } from '../../../ui/anchor';

/** What one does with one customer of the list. The card knows how, and the app gives it to the list: features know nothing of each other. */
export interface RowTools {
  readonly Menu: ComponentType<OfRow & { onPreview: () => void }>;
  readonly Editor: ComponentType<OfRow & { field: string }>;
  readonly Preview: ComponentType<{ customerId: string; onClose: () => void }>;
}

interface OfRow {
  customerId: string;
  /** As the list knows it, until the card is there. */
  name: string;
  at: Anchor;
  onClose: () => void;
}
