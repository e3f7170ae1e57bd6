import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../components/kit/texts';
import type { DateKey } from '../../utils/domain/calendar';
import { type ListedPick, listedPick, readListed } from '../../utils/domain/listed';
import { nextWeeksPeople } from '../../utils/domain/nextWeek';
import type { Period } from '../../utils/domain/review/period';
import { localeOf } from '../../utils/i18n/language';
import { listWords } from '../../utils/i18n/listWords';
import { LIST_KEY } from '../../utils/storage/todaysList';
import type { Services } from '../shared/services';
import type { Logbook } from '../shared/useLogbook';

/** Nothing while they are being read. */
interface NextWeeksPeople {
  people: ListedPick[] | undefined;
  failed: boolean;
}

/** Whom to call in the week ahead, in words; made anew with each change of the record, and not kept. */
export function useNextWeek(
  { readListRecord, storage, locales }: Pick<Services, 'readListRecord' | 'storage' | 'locales'>,
  { follow }: Pick<Logbook, 'follow'>,
  { from, to }: Period,
  today: DateKey,
): NextWeeksPeople {
  const { language } = useTexts();
  const [state, setState] = useState<NextWeeksPeople>({ people: undefined, failed: false });
  useEffect(() => {
    let latest = 0;
    async function read(mine: number): Promise<void> {
      const [{ people, contacts }, raw] = await Promise.all([
        readListRecord(),
        storage.local.get(LIST_KEY),
      ]);
      if (mine !== latest) return;
      const { kept } = readListed(raw[LIST_KEY]);
      const words = listWords(language, localeOf(language, locales));
      const byId = new Map(people.map((person) => [person.id, person]));
      const input = { people, contacts, kept, today };
      const picks = nextWeeksPeople(input, { from, to }).flatMap((pick) => {
        const person = byId.get(pick.person);
        return person ? [listedPick(pick, person, words.why(pick, today))] : [];
      });
      setState({ people: picks, failed: false });
    }
    const look = () => {
      const mine = ++latest;
      void read(mine).catch(() => {
        if (mine === latest) setState((before) => ({ ...before, failed: true }));
      });
    };
    look();
    const unfollow = follow(look);
    return () => {
      latest = -1;
      unfollow();
    };
  }, [readListRecord, storage, locales, follow, from, to, today, language]);
  return state;
}
