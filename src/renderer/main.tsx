import './nonce';
import './theme/styles';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createApiClient } from './api/client';
import { selectTransport } from './api/select-transport';
import { features } from './routes';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(<App client={createApiClient(selectTransport())} features={features} />);
