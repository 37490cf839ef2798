import { describe, expect, it } from 'vitest';
import { ConversationNames } from '../../../../utils/sites/tiktok/identity.ts';
import type { Header } from '../../../../utils/sites/tiktok/read-header.ts';

const header = (name: string, handle?: string): Header => ({
  name,
  ...(handle === undefined ? {} : { handle }),
  kind: handle === undefined ? 'group' : 'direct',
  nameBy: null,
  handleBy: null,
});
const MAX = '0:1:7000000000000000001:7000000000000000009';
const ZOE = '0:1:7000000000000000002:7000000000000000009';

describe('which conversation is open', () => {
  it('is named after the handle or the group as long as the page shows no id', () => {
    const names = new ConversationNames();
    expect(names.name(header('Max Demo', 'Max_Demo'), null, false)?.id).toBe('handle:max_demo');
    expect(names.name(header('Classe 10b'), null, false)?.id).toBe('name:Classe 10b');
  });

  it('is named by the selected row, also later when the list is gone', () => {
    const names = new ConversationNames();
    const max = header('Max Demo', 'max_demo');
    expect(names.name(max, { id: MAX, name: 'Max Demo' }, false)).toEqual({
      id: MAX,
      formerId: 'handle:max_demo',
    });
    expect(names.name(max, null, false)?.id).toBe(MAX);
  });

  it('is not known while header and selected row disagree, until insisted', () => {
    const names = new ConversationNames();
    const max = header('Max Demo', 'max_demo');
    expect(names.name(max, { id: ZOE, name: 'Zoé Demo' }, false)).toBeNull();
    expect(names.name(max, { id: ZOE, name: 'Zoé Demo' }, true)?.id).toBe('handle:max_demo');
  });

  it('stays the same when a group gets another name', () => {
    const names = new ConversationNames();
    const id = '7000000000000000777';
    expect(names.name(header('Classe 10b'), { id, name: 'Classe 10b' }, false)?.id).toBe(id);
    expect(names.name(header('Devoirs'), { id, name: 'Devoirs' }, false)?.id).toBe(id);
  });

  it('is not known when the id belongs to another handle of the same name', () => {
    const names = new ConversationNames();
    names.name(header('Max Demo', 'max_demo'), { id: MAX, name: 'Max Demo' }, false);
    expect(names.name(header('Max Demo', 'max_demo'), { id: ZOE, name: 'Max Demo' }, false)).toBeNull();
    expect(names.name(header('Max Demo', 'max2'), { id: MAX, name: 'Max Demo' }, false)).toBeNull();
    expect(names.name(header('Max Demo', 'max2'), { id: ZOE, name: 'Max Demo' }, false)?.id).toBe(ZOE);
  });
});
