import '@fontsource-variable/inter/wght.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepOffline } from './state/appUpdate.ts';
import { simulateLater } from './state/simulateLater.ts';
import { start } from './state/start.ts';
import { App } from './ui/App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html must have an element with the id "root"');

await start();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepOffline();
simulateLater();
