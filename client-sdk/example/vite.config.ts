import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export default defineConfig({
  // Files are named relative to the page, which so works below any path.
  base: './',
  plugins: [react()],
  resolve: {
    // Within this repository the client is taken from its source; a front end of your own needs none of this.
    alias: [
      { find: /^qinxue-client$/, replacement: source('index.ts') },
      { find: /^qinxue-client\/(sse|tanstack)$/, replacement: source('$1.ts') },
      { find: /^qinxue-client\/(.+)$/, replacement: source('generated/$1.ts') },
    ],
  },
  // `npm run dev` beside a server on its usual port.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
