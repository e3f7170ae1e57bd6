import type { PersonDraft, PersonField } from '../../../utils/domain/personDraft';

/** What each group of fields of the form gets. */
export interface DetailsProps {
  draft: PersonDraft;
  said: (field: PersonField) => string | undefined;
  onChange: <Field extends PersonField>(field: Field, value: PersonDraft[Field]) => void;
}
