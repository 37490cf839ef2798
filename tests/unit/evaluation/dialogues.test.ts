import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../utils/detection/index.ts';
import { levelRank } from '../../../utils/model/index.ts';
import { readConversations } from '../../tools/read-conversations.ts';

const FOLDER = new URL('../../evaluation/dialogues/', import.meta.url).pathname;

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')))(
  'ordinary teenagers, %s: at most one in a hundred is warned, none of danger',
  async (name) => {
    let count = 0;
    const warned: unknown[] = [];
    const danger: unknown[] = [];
    for await (const read of readConversations(FOLDER + name)) {
      if ('problem' in read) throw new Error(`line ${read.line}: ${read.problem}`);
      count += 1;
      const { level } = assess(read.conversation.messages);
      if (levelRank(level) >= levelRank('warning')) warned.push(read.conversation.id);
      if (level === 'danger') danger.push(read.conversation.id);
    }
    expect(count).toBeGreaterThanOrEqual(300);
    expect(danger).toEqual([]);
    expect(warned.length / count, `warned: ${warned.join(', ')}`).toBeLessThanOrEqual(0.01);
  },
);
