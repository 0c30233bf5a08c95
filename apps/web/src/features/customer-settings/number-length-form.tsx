import { useRef, type ReactNode, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { SaveBar } from '../../ui/save-bar';
import { FieldPair, SectionCard } from '../../ui/section-card';
import { TextField } from '../../ui/text-field';
import { useDirtyGuard } from '../../ui/use-dirty-guard';
import { lengthKeys, readLengths, typedFrom, type TypedLengths } from './number-lengths';
import styles from './number-settings.module.css';
import { NumbersOutside } from './numbers-outside';
import type { ShownSettings } from './setting-change';
import { SettingFacts } from './setting-row';
import { useProblemText } from './use-problem-text';
import { useSaveSettings } from './use-save-settings';
import type { Settings } from './use-settings';

interface NumberLengthFormProps {
  settings: Settings;
  shown: ShownSettings;
  typed: TypedLengths | null;
  onTyped: (typed: TypedLengths | null) => void;
  /** Between the form and its save bar. */
  children: ReactNode;
}

/** Shortest and longest: they depend on each other, so they are saved together. */
export function NumberLengthForm({ settings, shown, typed, onTyped, children }: NumberLengthFormProps) {
  const { formatMessage } = useIntl();
  const problemText = useProblemText();
  const form = useRef<HTMLFormElement>(null);
  const save = useSaveSettings(settings);
  const values = typed ?? typedFrom(shown);
  const lengths = readLengths(typed, shown);
  const problems = lengths.ok ? [] : lengths.problems;
  const { numberMinLength: minLength, numberMaxLength: maxLength } = { ...shown, ...(lengths.ok && lengths.patch) };
  const tried = { minLength, maxLength };
  const changes = lengthKeys.filter((key) => values[key] !== String(shown[key])).length;

  const saveLengths = async () => {
    if (!lengths.ok) {
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return false;
    }
    const saved = await save(lengths.patch, (_, { numberMinLength: min, numberMaxLength: max }) =>
      formatMessage({ id: 'settings.saved.number' }, { min, max }),
    );
    if (saved) onTyped(null);
    return saved;
  };
  const guard = useDirtyGuard({ dirty: changes > 0, save: saveLengths });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (changes > 0) void saveLengths();
  };

  return (
    <>
      <SectionCard
        title={formatMessage({ id: 'settings.number.length' })}
        description={formatMessage({ id: 'settings.number.length.effect' })}
      >
        <form ref={form} className={styles['lengths']} onSubmit={submit} noValidate>
          <FieldPair>
            {lengthKeys.map((key) => {
              const problem = problems.find(({ path }) => path[0] === key);
              return (
                <div key={key} className={styles['length']}>
                  <TextField
                    label={formatMessage({ id: `settings.label.${key}` })}
                    inputMode="numeric"
                    autoComplete="off"
                    value={values[key]}
                    description={formatMessage({ id: `settings.effect.${key}` })}
                    changed={values[key] !== String(shown[key])}
                    error={problem && problemText(problem)}
                    onChange={(event) => onTyped({ ...values, [key]: event.target.value })}
                  />
                  <SettingFacts setting={key} settings={shown} />
                </div>
              );
            })}
          </FieldPair>
          {/* Enter in a field saves. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden />
        </form>
        <NumbersOutside lengths={lengths.ok && changes > 0 ? tried : null} />
      </SectionCard>
      {children}
      <SaveBar
        changes={changes}
        busy={settings.busy}
        onSave={() => void saveLengths()}
        onCancel={() => onTyped(null)}
      />
      {guard.dialog}
    </>
  );
}
