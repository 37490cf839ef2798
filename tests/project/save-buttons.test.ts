import { expect, it } from 'vitest';
import { read, sourceFiles } from './repository.ts';

/** What tests/unit/components/ui/save-buttons.test.tsx finds in the stories, held for what has no story yet. */
it('there is no way to save evidence that does not name the image warning beside it', () => {
  const files = sourceFiles('components', 'entrypoints').filter((path) => path.endsWith('.tsx'));
  const ways = /export(All)?Href\(|\bdownload=\{|<SaveLink\b|onClick=\{onExport\}/;
  const saving = files.filter((path) => ways.test(read(path)));
  expect(saving.length).toBeGreaterThan(4);
  const named = /aria-describedby=|\bwarning=\{/;
  expect(saving.filter((path) => !named.test(read(path)))).toEqual([]);
});
