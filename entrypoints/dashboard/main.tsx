import { render } from 'preact';
import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/coverage/coverage.css';
import '../../components/line/line.css';
import '../../components/list/list.css';
import '../../components/log/log.css';
import '../../components/log/activity.css';
import '../../components/people/card/card.css';
import '../../components/people/people.css';
import '../../components/strategy/strategy.css';
import '../../components/today/today.css';
import '../../components/people/import/import.css';
import '../../components/review/out.css';
import '../../components/review/print.css';
import '../../components/review/charts/charts.css';
import '../../components/review/figures/figures.css';
import '../../components/review/experiment.css';
import '../../components/review/review.css';
import '../../components/review/team/team.css';
import '../../components/review/verdict.css';
import '../../components/review/week/week.css';
import '../../components/settings/settings.css';
import '../../components/welcome/welcome.css';
import { createServices, readFirstState } from '../shared/services';
import { Dashboard } from './Dashboard';
import { createReviewClient } from './reviewClient';
import './dashboard.css';

// Browsers often answer no (seen in both): `unlimitedStorage` is what keeps the record, this is asked
// for beside it. Nothing hangs on the answer.
void navigator.storage.persist();

const review = createReviewClient(
  () => new Worker(new URL('./reviewWorker.ts', import.meta.url), { type: 'module' }),
);
// Its thread starts while the page's own state is read.
if (/^#(review|week)/.test(location.hash)) review.prepare();
const services = createServices();
const first = await readFirstState(services);
render(<Dashboard services={services} first={first} review={review} />, document.body);
