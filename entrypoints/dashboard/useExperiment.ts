import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanChoice } from '../../components/review/ExperimentForm';
import { addDays } from '../../utils/domain/calendar';
import type { Here } from '../../utils/domain/review/arrange';
import { type Experiment, endOf } from '../../utils/domain/review/experiment';
import { readHold } from '../../utils/domain/review/experimentBudget';
import { type ExperimentResult, resultOf } from '../../utils/domain/review/experimentResult';
import { weeksOf } from '../../utils/domain/review/period';
import { EXPERIMENT_KEY } from '../../utils/storage/experimentState';
import { isNamed } from '../shared/isNamed';
import type { Services } from '../shared/services';
import { useCommands } from '../shared/useCommands';
import { useStored } from '../shared/useStored';
import type { ReviewClient } from './reviewClient';

type Problem = 'blocked' | 'unread' | 'uncounted';

interface Parts {
  services: Pick<Services, 'storage' | 'runtime' | 'experiments'>;
  client: ReviewClient;
  here: Here;
}

/** The last experiment as the worker leads it, and what came of it. */
export function useExperiment({ services, client, here }: Parts) {
  const { storage, runtime, experiments } = services;
  const { send, failed } = useCommands(runtime);
  // Whatever the worker does with an experiment changes what it holds, after the record.
  const hold = JSON.stringify(useStored(storage, EXPERIMENT_KEY, readHold, undefined));
  const [read, setRead] = useState<{ last: Experiment | undefined }>();
  const [problem, setProblem] = useState<Problem>();
  const [result, setResult] = useState<ExperimentResult>();
  const last = read?.last;

  useEffect(() => {
    let isSeen = true;
    experiments.last().then(
      (last) => {
        if (!isSeen) return;
        setRead({ last });
        setProblem(undefined);
      },
      (error: unknown) => {
        if (isSeen) setProblem(isNamed(error, 'DatabaseBlocked') ? 'blocked' : 'unread');
      },
    );
    return () => {
      isSeen = false;
    };
  }, [experiments, hold]);

  const { zone, dayStartsAt } = here;
  useEffect(() => {
    setResult(undefined);
    if (last?.state !== 'ended') return undefined;
    let isSeen = true;
    const periods = weeksOf({ from: last.startsOn, to: addDays(endOf(last), -1) });
    const count = () =>
      void client.ask('course', { periods, here: { zone, dayStartsAt } }).then(
        (points) => {
          if (!isSeen) return;
          const counts = new Map(points.map((one) => [one.period.from, one.conversations]));
          setResult(resultOf(last, ({ from }) => counts.get(from) ?? 0));
          setProblem(undefined);
        },
        () => {
          if (isSeen) setProblem('uncounted');
        },
      );
    count();
    const deafen = client.onReadMore(count);
    return () => {
      isSeen = false;
      deafen();
    };
  }, [client, last, zone, dayStartsAt]);

  const busy = useRef(false);
  /** A second press is no second wish. */
  async function once(act: () => Promise<unknown>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    await act().finally(() => {
      busy.current = false;
    });
  }

  return {
    /** Nothing until it has been read. */
    read,
    result,
    problem,
    failed,
    begin: (plan: PlanChoice) => once(() => send({ type: 'experiment', begin: plan })),
    stop: () => once(() => send({ type: 'experiment', stop: true })),
  };
}
