import './workers.ts';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Speaking } from './language.tsx';
import { useSession } from './session.ts';
import { SignIn } from './sign-in.tsx';
import { Workbench } from './workbench.tsx';

function Explorer() {
  const session = useSession();
  return session.token ? <Workbench session={session} /> : <SignIn session={session} />;
}

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <Speaking>
      <Explorer />
    </Speaking>,
  );
