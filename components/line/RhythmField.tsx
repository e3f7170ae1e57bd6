import { useId } from 'preact/hooks';
import { RHYTHM_SPANS } from '../../utils/domain/editorial/editorialLine';
import { type LineDraft, MOST_POSTS } from '../../utils/domain/editorial/lineDraft';
import { Choices } from '../kit/Choices';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';

interface Props {
  draft: Pick<LineDraft, 'posts' | 'per'>;
  isWrong: boolean;
  /** What the organisation says of it, in words; one's own number stands beside them. */
  organisation: string | undefined;
  onChange: (rhythm: Pick<LineDraft, 'posts' | 'per'>) => void;
}

/** So many posts a week or a month, or no plan. */
export function RhythmField({ draft, isWrong, organisation, onChange }: Props) {
  const { t } = useTexts();
  const id = useId();
  const { posts, per } = draft;
  return (
    <fieldset class="rhythm" aria-describedby={organisation && id}>
      <legend class="label">{t.line.asks.rhythm}</legend>
      {organisation && <p id={id}>{t.line.organisationSays(organisation)}</p>}
      <div class="rhythm-row">
        <Field
          label={t.line.posts}
          name="posts"
          type="number"
          min="1"
          max={String(MOST_POSTS)}
          value={posts}
          problem={isWrong ? t.adjust.numberProblem('1', String(MOST_POSTS)) : undefined}
          hint={t.line.rhythmHint}
          onInput={(next) => onChange({ posts: next, per })}
        />
        <Choices
          legend={t.line.asks.rhythm}
          legendUnseen
          name="per"
          joined
          choices={RHYTHM_SPANS.map((value) => ({ value, label: t.line.per[value] }))}
          chosen={per}
          onChoose={(next) => onChange({ posts, per: next })}
        />
      </div>
    </fieldset>
  );
}
