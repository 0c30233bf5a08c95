import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { AppError } from '../../../graphql/app-error';
import { toast } from '../../../ui/toast';
import type { WriteProblem } from '../write-problem';
import { readTyped, typedOf, type TypedLetter } from './typed-letter';
import { useSaveLetter } from './use-letter-writes';
import type { Letter } from './use-letters';

/** What is typed, against the letter that typing began on: what others save meanwhile is not taken back by it. */
export function useLetterForm(letter: Letter | null) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const write = useSaveLetter();
  const [edit, setEdit] = useState<{ base: Letter | null; typed: TypedLetter } | null>(null);
  const [shown, setShown] = useState(false);
  const [problems, setProblems] = useState<readonly WriteProblem[]>([]);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const { base, typed } = edit ?? { base: letter, typed: typedOf(letter) };
  const read = readTyped(typed, base);
  const general = problems.filter(({ path }) => aboutTheWhole.has(path[0] ?? 'id'));

  const reset = () => {
    setEdit(null);
    setShown(false);
    setProblems([]);
    setTrouble(null);
  };
  /** The letter as it was saved; null where it was not. */
  const save = async (): Promise<Letter | null> => {
    setShown(true);
    if (busy || read.wrong.size > 0) return null;
    setBusy(true);
    setTrouble(null);
    try {
      const saved = await write(base, read.input);
      setProblems(saved.problems);
      if (saved.problems.length > 0 || !saved.letter) return null;
      reset();
      toast.saved(formatMessage({ id: 'registers.saved' }, { name: saved.letter.name }));
      return saved.letter;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setTrouble(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return {
    typed,
    changes: edit ? read.changes : 0,
    busy,
    trouble,
    general: general.map(({ message }) => message).join(' '),
    /** Others have changed the same: what is saved may be shown in place of what is typed. */
    stale: problems.some(({ code }) => code === 'VERSION_CONFLICT'),
    change: (part: Partial<TypedLetter>) => setEdit({ base, typed: { ...typed, ...part } }),
    discard: reset,
    problemOf: (place: string): string | undefined => {
      const wrong = shown ? read.wrong.get(place) : undefined;
      if (wrong) return formatMessage({ id: wrong });
      return problems.find(({ path }) => !aboutTheWhole.has(path[0] ?? 'id') && read.placeOf(path) === place)?.message;
    },
    save,
    /** After a new letter to its page; from a new one that is not wanted to the register. */
    leave: (saved: Letter | null, letGo: () => void) => {
      if (saved && letter) return;
      letGo();
      void navigate({ href: saved ? paths.discountLetter(saved.id) : paths.discountLetters });
    },
  };
}

const aboutTheWhole: ReadonlySet<string> = new Set(['id', 'expectedVersion']);
