import { checkCustomerNumber } from '@register/domain/customer/customer-number';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { SectionCard } from '../../ui/section-card';
import { TextField } from '../../ui/text-field';
import { NumberLengthForm } from './number-length-form';
import styles from './number-settings.module.css';
import { readLengths, type TypedLengths } from './number-lengths';
import type { ShownSettings } from './setting-change';
import { SettingRow } from './setting-row';
import type { Settings } from './use-settings';
import { useProblemText } from './use-problem-text';

/** How customer numbers look and are given out, and a box to try one in. */
export function NumberSettings({ settings, shown }: { settings: Settings; shown: ShownSettings }) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState<TypedLengths | null>(null);
  const lengths = readLengths(typed, shown);
  return (
    <>
      <SectionCard
        title={formatMessage({ id: 'settings.number.automatic' })}
        description={formatMessage({ id: 'settings.page.number.effect' })}
      >
        <div>
          <SettingRow setting="autoGenerateNextNumber" settings={settings} />
          {shown.nextNumber && (
            <p className={styles['next']}>
              {formatMessage(
                { id: shown.autoGenerateNextNumber ? 'settings.number.next' : 'settings.number.next.off' },
                { number: shown.nextNumber },
              )}
            </p>
          )}
        </div>
      </SectionCard>
      <NumberLengthForm settings={settings} shown={shown} typed={typed} onTyped={setTyped}>
        <TryNumber settings={{ ...shown, ...(lengths.ok && lengths.patch) }} />
      </NumberLengthForm>
    </>
  );
}

function TryNumber({ settings }: { settings: ShownSettings }) {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const [number, setNumber] = useState('');
  const [problem] = number === '' ? [] : checkCustomerNumber(number, settings);
  const fine = number.trim() !== '' && !problem;
  return (
    <SectionCard
      title={formatMessage({ id: 'settings.number.try' })}
      description={formatMessage({ id: 'settings.number.try.effect' })}
    >
      <div className={styles['try']}>
        <TextField
          label={formatMessage({ id: 'settings.number.try.field' })}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          error={problem && problemText(problem)}
        />
        <p role="status" className={styles['fine']}>
          {fine && formatMessage({ id: 'settings.number.try.fine' }, { count: number.trim().length })}
        </p>
      </div>
    </SectionCard>
  );
}
