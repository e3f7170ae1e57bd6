import { render } from 'preact';
import '../../components/kit/tokens.css';
import '../../components/kit/controls.css';
import '../../components/kit/page.css';
import '../../components/companion/goalNotes.css';
import '../../components/companion/profile.css';
import '../../components/list/list.css';
import '../../components/log/log.css';
import '../../components/today/today.css';
import '../../components/settings/settings.css';
import { createServices, readFirstState } from '../shared/services';
import { Popup } from './Popup';
import './popup.css';

const services = createServices();
const first = await readFirstState(services);
render(<Popup services={services} first={first} />, document.body);
