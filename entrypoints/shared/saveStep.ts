import type { PeopleById } from '../../components/log/describe';
import type { DueStep } from '../../utils/domain/nextSteps';
import type { Clock } from '../../utils/domain/time';
import type { Messages } from '../../utils/i18n/index';
import { calendarTextsOf } from '../../utils/interchange/out/calendarTexts';
import { stepFile } from '../../utils/interchange/out/stepFile';
import { saveFile } from './saveFile';

/** Saves a next step as a file that adds it to a calendar. */
export function saveStep(step: DueStep, people: PeopleById, t: Messages, clock: Clock): void {
  const file = stepFile(step, people, calendarTextsOf(t), clock.wallMs());
  saveFile(file.fileName, file.content, file.mime);
}
