import './styles/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { reloadAfterUpdate } from './app/reload-after-update.ts';
import { applyStoredDensity } from './ui/theme/density.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

applyStoredDensity();
reloadAfterUpdate();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
