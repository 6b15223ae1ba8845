// Its style sheet joins the page's own only where it is imported like this; GraphiQL loads it later.
import 'monaco-graphql/esm/monaco-editor.js';

/** The editors' workers are files beside this script. */
const worker = (name: string) => new Worker(new URL(`${name}.worker.js`, import.meta.url), { type: 'module' });

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => worker(label === 'json' || label === 'graphql' ? label : 'editor'),
  },
});
