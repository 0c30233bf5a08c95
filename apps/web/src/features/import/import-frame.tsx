import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { Stepper } from '../../ui/stepper';

export type ImportStep = 'file' | 'map' | 'review' | 'done';
const steps = ['file', 'map', 'review', 'done'] as const satisfies readonly ImportStep[];

interface ImportFrameProps {
  step: ImportStep;
  actions?: ReactNode;
  children: ReactNode;
}

/** The wizard's page: the way through, and where on it one is. */
export function ImportFrame({ step, actions, children }: ImportFrameProps) {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'import.title' });
  return (
    <Page title={[formatMessage({ id: `import.step.${step}` }), title]}>
      <PageHeader title={title} actions={actions} />
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
