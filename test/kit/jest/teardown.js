export default async () => (await import('../databases/teardown.ts')).teardown();
