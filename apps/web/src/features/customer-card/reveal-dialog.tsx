import { revealReason, revealReasonLength } from '@register/domain/customer/reveal-reason';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import styles from './actions/dialogs.module.css';
import { useViolationText } from './violation-text';

interface RevealDialogProps {
  /** What was wrong, in words; null once the number is shown. */
  onReveal: (reason: string) => Promise<string | null>;
  onClose: () => void;
}

/** Why the whole personal number is to be seen, where the group wants to be told. */
export function RevealDialog({ onReveal, onClose }: RevealDialogProps) {
  const { formatMessage } = useIntl();
  const violationText = useViolationText();
  const form = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const decided = revealReason(typed, { requireRevealReason: true });
    const [violation] = decided.ok ? [] : decided.violations;
    if (violation) return setProblem(violationText(violation, 'reason'));
    setBusy(true);
    const wrong = await onReveal(typed);
    setBusy(false);
    if (wrong === null) return onClose();
    setProblem(wrong);
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.reveal.why' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} type="submit" form={form}>
            {formatMessage({ id: 'card.reveal.submit' })}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className={styles['content']}
        onSubmit={(event) => {
          event.preventDefault();
          // The number may stand in the card's own form, which is not what is sent.
          event.stopPropagation();
          void submit();
        }}
      >
        <TextField
          label={formatMessage({ id: 'card.reveal.reason' })}
          description={formatMessage({ id: 'card.reveal.reasonHelp' })}
          required
          value={typed}
          maxLength={revealReasonLength}
          data-autofocus
          autoComplete="off"
          error={problem}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
        />
      </form>
    </Dialog>
  );
}
