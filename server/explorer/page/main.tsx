import './workers.ts';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import './style.css';

const root = document.getElementById('page');
if (root)
  createRoot(root).render(
    <GraphiQL
      fetcher={async (p: object) =>
        (
          await fetch('graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(p),
          })
        ).json()
      }
    />,
  );
