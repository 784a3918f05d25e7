import { callQueue } from '@renderer/features/invoice/call-queue';
import { expect, test } from 'vitest';

test('calls are made in their order, each when the one before is answered', async () => {
  const queue = callQueue();
  const made: string[] = [];
  const slow = Promise.withResolvers<void>();
  const first = queue.put(async () => {
    await slow.promise;
    made.push('first');
  });
  const second = queue.put(async () => made.push('second'));
  slow.resolve();
  await Promise.all([first, second]);
  expect(made).toEqual(['first', 'second']);
});

test('a call that breaks off is told to who made it, and those behind it are made', async () => {
  const queue = callQueue();
  const broken = queue.put(async () => {
    throw new Error('the line is down');
  });
  const after = queue.put(async () => 'saved');
  await expect(broken).rejects.toThrow('the line is down');
  expect(await after).toBe('saved');
  await queue.settled();
});
