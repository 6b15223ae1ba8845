import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Speaking } from './language.tsx';
import './style.css';

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <Speaking>
      <App />
    </Speaking>,
  );
