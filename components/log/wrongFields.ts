import type { DraftField, DraftProblem, DraftProblems } from '../../utils/domain/draftProblems';

const UNREADABLE: Partial<Record<DraftField, DraftProblem>> = {
  due: 'date-invalid',
  on: 'date-invalid',
  time: 'time-invalid',
};

/** Dates and times that are half typed: such a field gives no value, and only itself knows why. */
export function unreadableFields(form: HTMLFormElement): DraftProblems {
  const inputs = [...form.querySelectorAll('input')];
  const found = inputs.flatMap((input) => {
    const field = Object.keys(UNREADABLE).find((name) => name === input.name) as
      | DraftField
      | undefined;
    return field && input.validity.badInput ? [[field, UNREADABLE[field]]] : [];
  });
  return Object.fromEntries(found);
}

/** The first field that is marked as wrong; of a group of radios the one that Tab would reach. */
export function firstWrong(form: HTMLFormElement): HTMLElement | undefined {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has(.problem)');
  if (!(wrong instanceof HTMLFieldSetElement)) return wrong ?? undefined;
  return wrong.querySelector<HTMLElement>('input:checked, input') ?? undefined;
}
