import { render } from 'preact';
import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/log/log.css';
import '../../components/today/today.css';
import '../../components/settings/settings.css';
import '../../components/welcome/welcome.css';
import { createServices, readFirstState } from '../shared/services';
import { Dashboard } from './Dashboard';
import './dashboard.css';

// Browsers often answer no (seen in both): `unlimitedStorage` is what keeps the record, this is asked
// for beside it. Nothing hangs on the answer.
void navigator.storage.persist();

const services = createServices();
const first = await readFirstState(services);
render(<Dashboard services={services} first={first} />, document.body);
