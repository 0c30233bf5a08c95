import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Stepper } from '../../ui/stepper';
import type { ImportRegister } from './import-registers';

export type ImportStep = 'file' | 'map' | 'review' | 'done';
const steps = ['file', 'map', 'review', 'done'] as const satisfies readonly ImportStep[];

interface ImportFrameProps {
  step: ImportStep;
  /** What is imported; nothing while that is not known. */
  register?: ImportRegister | undefined;
  /** Changes when the content becomes another one: whoever stood in the old one is brought to the top. */
  stage?: string;
  children: ReactNode;
}

/** The wizard's page: the way through, and where on it one is. */
export function ImportFrame({ step, register, stage = step, children }: ImportFrameProps) {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: register ? `import.title.${register}` : 'import.title' });
  useFocusOnStage(stage);
  return (
    <Page title={[formatMessage({ id: `import.step.${step}` }), title]}>
      <PageHeader title={title} />
      <Stepper
        label={formatMessage({ id: 'import.steps' })}
        steps={steps.map((id) => ({ id, label: formatMessage({ id: `import.step.${id}` }) }))}
        current={step}
        doneLabel={formatMessage({ id: 'import.step.isDone' })}
      />
      {children}
    </Page>
  );
}

/** A button that goes away with its step takes the focus with it; it comes back on the heading. */
function useFocusOnStage(stage: string) {
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
  }, [stage]);
}
