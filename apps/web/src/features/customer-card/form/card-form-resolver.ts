import type { Situation } from '@register/domain/customer/change-customer';
import { set, type FieldErrors, type Resolver } from 'react-hook-form';
import type { Violation } from '@register/domain/violation';
import { patchOf } from './form-patch';
import { problemsOf, type FormProblem } from './form-problems';
import type { CardValues } from './form-values';

/** The domain decides what is wrong, here as in the API: the form only carries its answer to the fields. */
export const cardFormResolver =
  (
    situation: Situation,
    base: CardValues,
    textOf: (violation: Pick<Violation, 'code' | 'params'>, field: string) => string,
  ): Resolver<CardValues> =>
  (values) => {
    const patch = patchOf(base, values, situation.settings, situation.customFields);
    // A new customer's number is no change of one: it is looked at beside the rest.
    const wish = situation.customer === null ? { ...patch, name: values.name, number: values.number } : patch;
    const problems = problemsOf(situation, wish, values);
    return problems.length === 0 ? { values, errors: {} } : { values: {}, errors: fieldErrors(problems, textOf) };
  };

function fieldErrors(
  problems: readonly FormProblem[],
  textOf: (violation: Pick<Violation, 'code' | 'params'>, field: string) => string,
): FieldErrors<CardValues> {
  const errors: FieldErrors<CardValues> = {};
  for (const problem of problems) {
    const name = problem.name === '' ? 'root.card' : problem.name;
    set(errors, name, { type: problem.code, message: textOf(problem, problem.name.split('.').at(-1) ?? '') });
  }
  return errors;
}
