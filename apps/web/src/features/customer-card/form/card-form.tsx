import type { ReactNode, RefObject } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import { CardFormContext, type CardFormContextValue } from './card-form-context';
import type { CardValues } from './form-values';

interface CardFormProps extends CardFormContextValue {
  form: UseFormReturn<CardValues>;
  element: RefObject<HTMLFormElement | null>;
  className: string | undefined;
  onSubmit: () => void;
  children: ReactNode;
}

/** The form around fields of the card, wherever it stands. The rules say what is wrong, not the browser. */
export function CardForm({ form, element, className, onSubmit, children, base, situation, held }: CardFormProps) {
  return (
    <FormProvider {...form}>
      <CardFormContext value={{ base, situation, held }}>
        <form
          ref={element}
          className={className}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {children}
        </form>
      </CardFormContext>
    </FormProvider>
  );
}
