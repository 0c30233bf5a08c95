import { changeSettings } from '@register/domain/settings/change-settings';
import { customerSettingRows } from '@register/domain/settings/customer-settings';
import { violation, type Violation } from '@register/domain/violation';
import { useState, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import type { ValueKey } from './setting-pages';
import { SettingFacts } from './setting-row';
import styles from './setting-row.module.css';
import { useProblemText } from './use-problem-text';
import { useSaveSettings } from './use-save-settings';
import type { Settings } from './use-settings';

/** A setting that is a number and depends on no other: typed, then saved. */
export function SettingValueRow({ setting, settings }: { setting: ValueKey; settings: Settings }) {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const save = useSaveSettings(settings);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Violation | null>(null);
  const { shown, busy } = settings;
  if (!shown) return null;
  const label = formatMessage({ id: `settings.label.${setting}` });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const text = (typed ?? String(shown[setting])).trim();
    const { min, max } = customerSettingRows[setting];
    const answer = /^\d+$/.test(text)
      ? changeSettings(shown, { [setting]: Number(text) })
      : { ok: false as const, violations: [violation('SETTING_RANGE', [setting], { min, max })] };
    setProblem(answer.ok ? null : (answer.violations[0] ?? null));
    if (!answer.ok) return;
    const words = (_: unknown, after: typeof shown) =>
      formatMessage({ id: 'settings.saved.value' }, { setting: label, value: after[setting] });
    if (answer.changes.length === 0 || (await save({ [setting]: Number(text) }, words))) setTyped(null);
  };
  return (
    <div className={styles['row']} data-setting={setting}>
      <form className={styles['value']} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={label}
          description={formatMessage({ id: `settings.effect.${setting}` })}
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? String(shown[setting])}
          error={problem && problemText(problem)}
          onChange={(event) => setTyped(event.target.value)}
        />
        {typed !== null && (
          <Button type="submit" variant="primary" busy={busy}>
            {formatMessage({ id: 'settings.save' })}
          </Button>
        )}
      </form>
      <SettingFacts setting={setting} settings={shown} />
    </div>
  );
}
