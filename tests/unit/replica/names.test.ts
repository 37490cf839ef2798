import { describe, expect, it } from 'vitest';
import { classOf, nameStyles } from '../../replica/page/class-names.ts';
import { hookOf } from '../../replica/page/hooks.ts';
import { readOptions } from '../../replica/page/options.ts';

describe('the names on the page', () => {
  it('are the ones of the chosen generation', () => {
    expect(hookOf('message-row', 'new')).toBe('dm-new-chat-item');
    expect(hookOf('message-row', 'old')).toBe('chat-item');
    expect(hookOf('message-text', 'old')).toBeNull();
    expect(hookOf('header-handle', 'new')).toBe('chat-uniqueid');
    expect(classOf('DivChatBox', { generation: 'new', hooks: 'named' })).toMatch(
      /^css-\w{6}-7937d88b--DivChatBox$/,
    );
    expect(classOf('DivChatBox', { generation: 'old', hooks: 'named' })).toMatch(/^css-\w{6}-DivChatBox$/);
  });

  it('keep the component and change the hash with the state', () => {
    const names = { generation: 'new', hooks: 'named' } as const;
    const [rest, selected] = [classOf('DivItemWrapper', names), classOf('DivItemWrapper__selected', names)];
    expect(selected).toMatch(/--DivItemWrapper$/);
    expect(selected).not.toBe(rest);
  });

  it('say nothing when they are garbled', () => {
    const garbled = { generation: 'new', hooks: 'garbled' } as const;
    expect(classOf('DivChatBox', garbled)).not.toContain('Chat');
    expect(classOf('DivChatBox', { ...garbled, seed: 1 })).not.toBe(
      classOf('DivChatBox', { ...garbled, seed: 2 }),
    );
  });

  it('are put into the stylesheet', () => {
    const names = { generation: 'old', hooks: 'named' } as const;
    const css = nameStyles('.DivChatBox .PText:hover { margin: 0.5em }', names);
    expect(css).toBe(`.${classOf('DivChatBox', names)} .${classOf('PText', names)}:hover { margin: 0.5em }`);
  });
});

describe('the address', () => {
  it('asks for what it says, and for the defaults otherwise', () => {
    expect(readOptions('https://www.tiktok.com/messages?generation=old&theme=dark&lang=en&speed=20')).toEqual(
      {
        generation: 'old',
        page: 'messages',
        theme: 'dark',
        lang: 'en',
        script: null,
        open: null,
        speed: 20,
        hooks: 'named',
        rows: 'all',
        ownAvatar: true,
        seed: 0,
        wrappers: false,
        delay: 0,
        direction: 'ltr',
        order: 'down',
        account: 'shown',
      },
    );
    const odd = readOptions('https://www.tiktok.com/messages?generation=x&page=y&speed=-3&rows=z');
    expect([odd.generation, odd.page, odd.speed, odd.rows]).toEqual(['new', 'messages', 1, 'all']);
  });
});
