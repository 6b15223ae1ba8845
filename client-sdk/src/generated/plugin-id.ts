// Written by `npm run sdk`; do not edit.

/** The plugins that this client has operations for. */
export type PluginId = 'competitions' | 'courses' | 'evaluation' | 'reading';
