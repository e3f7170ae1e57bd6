import { useEffect, useRef, useState } from 'preact/hooks';
import type { DateKey } from '../../../utils/domain/calendar';
import type { Person } from '../../../utils/domain/person';
import {
  draftOfPerson,
  type FieldProblem,
  type PersonDraft,
  type PersonField,
  type PersonProblems,
  personProblemsOf,
} from '../../../utils/domain/personDraft';
import type { Messages } from '../../../utils/i18n/index';
import { useTexts } from '../../kit/texts';
import { firstWrong } from '../../log/wrongFields';
import { AddressFields } from './AddressFields';
import { CadenceFields } from './CadenceFields';
import type { DetailsProps } from './detailsProps';
import { FirstTouchFields } from './FirstTouchFields';
import { NameFields } from './NameFields';

interface Props {
  person: Person;
  today: DateKey;
  /** Only a draft without problems arrives here. Whether it could be saved. */
  onSave: (draft: PersonDraft) => Promise<boolean>;
}

/**
 * The details, to be changed and saved together. It keeps only what was touched: all else follows
 * the person, who may be changed elsewhere while the form is open.
 */
export function DetailsForm({ person, today, onSave }: Props) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [touched, setTouched] = useState<Partial<PersonDraft>>({});
  const [problems, setProblems] = useState<PersonProblems>({});
  const [attempts, setAttempts] = useState(0);
  // After the sentences are in the page, so that the one that describes the field is read with it.
  useEffect(() => {
    if (attempts > 0 && form.current) firstWrong(form.current)?.focus();
  }, [attempts]);
  const draft = { ...draftOfPerson(person), ...touched };

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const date = form.current?.querySelector<HTMLInputElement>('[name="touchedOn"]');
    const found: PersonProblems = {
      ...personProblemsOf(draft, person, today),
      // A date that is half typed gives no value, and only its field knows why.
      ...(date?.validity.badInput && { touchedOn: 'date-invalid' }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) setAttempts(attempts + 1);
    else if (await onSave(draft)) setTouched((now) => changedSince(draft, now));
  }

  const fields: DetailsProps = {
    draft,
    said: (field) => {
      const problem = problems[field];
      return problem && sentenceOf(problem, t);
    },
    onChange(field, value) {
      const { [field]: _mended, ...rest } = problems;
      setProblems(rest);
      setTouched({ ...touched, [field]: value });
    },
  };
  return (
    <form
      ref={form}
      class="details"
      aria-label={t.people.card.details}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <NameFields {...fields} />
      <AddressFields {...fields} />
      <CadenceFields {...fields} />
      <FirstTouchFields {...fields} today={today} />
      <p>
        <button type="submit" class="button firm">
          {t.save}
        </button>
      </p>
    </form>
  );
}

/** What was touched while that was being saved. */
function changedSince(saved: PersonDraft, touched: Partial<PersonDraft>): Partial<PersonDraft> {
  const { entries, fromEntries } = Object;
  return fromEntries(
    entries(touched).filter(([field, value]) => saved[field as PersonField] !== value),
  );
}

function sentenceOf(problem: FieldProblem, { people: { card } }: Messages): string {
  return typeof problem === 'string'
    ? card.problems[problem]
    : card.lineProblems[problem.what](problem.line);
}
