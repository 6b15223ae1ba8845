import { resolve } from 'node:path';
import { bundle } from '../../client-sdk/size/bundle-size.ts';
import { limits, operationsIn, sizesOfFurther, sizeWith, three } from '../../client-sdk/size/sizes.ts';

const home = resolve('client-sdk');

test('a client with three operations is at most 18 KB, graphql-request included', async () => {
  const { size } = await bundle(home, three);
  expect(size).toBeLessThanOrEqual(limits.three);
});

test('each further operation adds at most 0.25 KB', async () => {
  const further = await sizesOfFurther(home);
  expect(further.length).toBeGreaterThan(150);
  const [largest] = further;
  const base = await bundle(home, three);
  expect((await sizeWith(home, largest!)) - base.size).toBeLessThanOrEqual(limits.further);
  expect(further.filter(({ bytes }) => bytes > limits.further + 10).map(({ name }) => name)).toEqual([]);
});

test('nothing of another plugin, of another operation or of an optional part is in a bundle', async () => {
  const { text, files } = await bundle(home, three);
  const there = operationsIn(home).filter(({ literal }) => text.includes(literal.slice(1, -1)));
  // The client's own question.
  expect(there.map(({ name }) => name).sort()).toEqual(['CourseCreate', 'CourseDetail', 'Courses', 'UnitPlugins']);
  const idle = [
    'generated/reading.ts',
    'generated/evaluation.ts',
    'generated/types.ts',
    'sse.ts',
    'tanstack.ts',
    'paginate.ts',
  ];
  expect(idle.filter((file) => files[file])).toEqual([]);
});
