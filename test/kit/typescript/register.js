import * as nodeModule from 'node:module';

// TypeScript is compiled as it is loaded from now on, and the kernel that a plugin asks for is its sources. Node 20 has
// hooks in a thread of their own alone; Node 26 calls those deprecated.
if (nodeModule.registerHooks) nodeModule.registerHooks(await import('./hooks.js'));
else nodeModule.register('./hooks.js', import.meta.url);
