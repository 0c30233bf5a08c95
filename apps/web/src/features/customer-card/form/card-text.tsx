import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { customerFields } from '@register/domain/customer/customer-fields';
import type { ComponentProps, ReactNode } from 'react';
import { useFormContext, useWatch, type FieldPath } from 'react-hook-form';
import { LockedField } from '../../../ui/locked-field';
import { TextField } from '../../../ui/text-field';
import { TextareaField } from '../../../ui/textarea-field';
import { useFieldLabel } from '../field-label';
import { useLockText } from '../lock-text';
import type { CardValues } from './form-values';
import { Resettable } from './resettable';
import { useFieldAccess } from './use-field-access';
import { useFieldState } from './use-field-state';

interface CardTextProps extends Omit<ComponentProps<typeof TextField>, 'label' | 'name' | 'error' | 'changed'> {
  field: CustomerFieldKey & FieldPath<CardValues>;
  label?: string;
  /** What one may do instead where the field is locked. */
  lockAction?: ReactNode;
  /** Grows with its text. */
  lines?: boolean;
  /** Fields that one rule speaks of together with this one: they are looked at with it. */
  together?: FieldPath<CardValues>[];
}

/** A field of text on the card: marked when changed, with a way back; locked with its reason where it is. */
export function CardText({
  field,
  label: ownLabel,
  lockAction,
  lines = false,
  together = [],
  description,
  required = false,
  ...input
}: CardTextProps) {
  const fieldLabel = useFieldLabel();
  const { explain } = useLockText();
  const { register } = useFormContext<CardValues>();
  const access = useFieldAccess(field);
  const label = ownLabel ?? fieldLabel(field);
  const { error, changed, reset } = useFieldState(field);
  if (!access.canRead || !access.shown) return null;
  if (access.reason !== null)
    return (
      <LockedText field={field} label={label} description={description}>
        {{ lock: explain(label, access.reason), action: lockAction }}
      </LockedText>
    );
  const common = { label, description, error, changed, required: required || customerFields[field].required };
  return (
    <Resettable label={label} changed={changed} onReset={reset}>
      {lines ? (
        <TextareaField {...common} {...register(field, { deps: together })} />
      ) : (
        <TextField autoComplete="off" {...input} {...common} {...register(field, { deps: together })} />
      )}
    </Resettable>
  );
}

interface LockedTextProps {
  field: FieldPath<CardValues>;
  label: string;
  description: ReactNode;
  children: Pick<ComponentProps<typeof LockedField>, 'lock' | 'action'>;
}

function LockedText({ field, label, description, children }: LockedTextProps) {
  const value = useWatch<CardValues>({ name: field });
  return (
    <LockedField label={label} description={description} value={typeof value === 'string' ? value : ''} {...children} />
  );
}
