// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Keeping } from '../../../../components/archive/archive-state.ts';
import { KeepActions } from '../../../../components/archive/keep-actions.tsx';
import { showPage } from '../show-page.tsx';

const actions = (owner: string | null, keeping?: Keeping) => (
  <KeepActions name="Max" keeping={keeping} owner={owner} warning="warning" onKeep={vi.fn()} />
);

it.each([
  ['lea.demo', '/log.html?account=lea.demo'],
  ['Léa & Tom', '/log.html?account=L%C3%A9a%20%26%20Tom'],
  [null, '/log.html?account='],
])('leads from a kept conversation to the log that it is in (%s)', (owner, address) => {
  const { again, root } = showPage(actions(owner));
  const link = () => root.querySelector('a[href^="/log.html"]')?.getAttribute('href') ?? null;
  expect(link()).toBeNull();
  again(actions(owner, { kind: 'keeping' }));
  expect(link()).toBeNull();
  again(actions(owner, { kind: 'kept', key: 'k1' }));
  expect(link()).toBe(address);
});
