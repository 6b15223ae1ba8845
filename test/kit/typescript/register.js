import { register } from 'node:module';

// TypeScript is compiled as it is loaded from now on, and the kernel that a plugin asks for is its sources.
register('./hooks.js', import.meta.url);
