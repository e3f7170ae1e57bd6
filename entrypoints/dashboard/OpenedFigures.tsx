import type { ComponentChildren } from 'preact';
import { FigureDialog } from '../../components/review/FigureDialog';
import { FigureOpenerProvider } from '../../components/review/figureOpener';
import type { PurposeSetting } from '../../utils/domain/purposes';
import type { Asked } from '../../utils/review/messages';
import type { Services } from '../shared/services';
import type { ReviewClient } from './reviewClient';
import { useFigure } from './useFigure';

interface Props {
  services: Pick<Services, 'remarks' | 'runtime' | 'clock'>;
  client: ReviewClient;
  /** What the review around the figures was asked for. */
  question: Asked['review']['question'];
  purposes: readonly PurposeSetting[];
  children: ComponentChildren;
}

/** A page whose figures can be opened: what made one is shown above it. */
export function OpenedFigures({ services, client, question, purposes, children }: Props) {
  const { figure, open, ...opened } = useFigure({ services, client }, question);
  return (
    <FigureOpenerProvider value={open}>
      {children}
      {figure && (
        <FigureDialog
          figure={figure}
          period={question.period}
          today={question.today}
          purposes={purposes}
          details={opened.details}
          problem={opened.problem}
          said={opened.said}
          onMore={opened.showMore}
          onStrike={opened.strike}
          onClose={opened.close}
        />
      )}
    </FigureOpenerProvider>
  );
}
