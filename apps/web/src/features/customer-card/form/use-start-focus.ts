import { useEffect, useRef, type RefObject } from 'react';
import { focusField } from './focus-field';

/** Starts where one wanted to change something. A person or a row is named by id in the address, by place in the form. */
export function useStartFocus(form: RefObject<HTMLFormElement | null>, name: string): void {
  const started = useRef(false);
  useEffect(() => {
    // Once: later the focus is where the person puts it.
    if (started.current || !form.current) return;
    started.current = true;
    focusField(
      name.replace(/^(contactPersons|coApplicants|serviceArticles|workOrderArticles)\..*/, '$1'),
      form.current,
    );
  }, [form, name]);
}
