import { expect, it } from 'vitest';
import { allCatalogues, flat, said } from './catalogues';

const catalogues = await allCatalogues();

it('no text says of one interval what is true of the way in which intervals are made', () => {
  const ofThisOne =
    /true (value|difference) lies|vraie (valeur|différence) est|95 (times|fois)|min (less|moins) |(that holds|qui contiennent) (the true|la vraie)/;
  for (const { name, en, fr } of catalogues) {
    for (const [way, text] of [...flat(en), ...flat(fr)]) {
      for (const words of said(text)) expect(words, `${name} ${way}`).not.toMatch(ofThisOne);
    }
  }
});

it('the verdict and the experiment say how often such ranges hold what is true', () => {
  const holding = /in at least 95 of 100 cases|au moins 95 cas sur 100/;
  const speaking = catalogues.flatMap(({ name, en, fr }) =>
    [...flat(en), ...flat(fr)]
      .filter(([, text]) => said(text).some((words) => holding.test(words)))
      .map(([way]) => `${name} ${way}`),
  );
  for (const way of ['verdict.en.ts ratioMeans', 'experiment.en.ts intervals']) {
    expect(speaking.filter((one) => one === way)).toHaveLength(2);
  }
});
