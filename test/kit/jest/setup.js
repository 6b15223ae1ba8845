import '../typescript/register.js';

export default async () => (await import('../databases/setup.ts')).setup();
