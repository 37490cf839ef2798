// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSending } from '../../../entrypoints/moments/watch-sending.ts';

const places = () => {
  const one = (id: string): Element => document.getElementById(id) as Element;
  return { messages: one('messages'), composer: one('composer'), header: null };
};
const kinds = vi.fn();

beforeEach(() => {
  kinds.mockReset();
  document.body.innerHTML = `
    <div id="chat"><div id="messages"></div><div id="composer"><textarea></textarea><button></button></div></div>
    <input type="file"><textarea id="elsewhere"></textarea>`;
});

const watch = () => watchSending(window as unknown as Window & typeof globalThis, kinds);
const write = (field: string, text: string): void => {
  const area = document.querySelector(field) as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
};
/** Chooses a file in the input that the page keeps outside its chat. */
const choose = (type: string): void => {
  const input = document.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [{ name: 'test', type }], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
const press = (selector: string): void => {
  document.querySelector(selector)?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
};

describe('watching what is about to be sent', () => {
  it('finds what the draft holds, also what stood there before', async () => {
    write('#composer textarea', '06 39 98 12 34');
    const sending = watch();
    sending.follow(places());
    await vi.waitFor(() => expect(kinds).toHaveBeenLastCalledWith(['phone']));
    write('#composer textarea', 'coucou');
    await vi.waitFor(() => expect(kinds).toHaveBeenLastCalledWith([]));
    sending.follow(null);
  });

  it('counts a picture that the chat asked for, and no other file', () => {
    const sending = watch();
    sending.follow(places());
    choose('image/png');
    press('#elsewhere');
    choose('image/png');
    press('#composer button');
    choose('application/pdf');
    expect(kinds).not.toHaveBeenCalledWith(['picture']);
    choose('video/mp4');
    expect(kinds).toHaveBeenLastCalledWith(['picture']);
    sending.follow(null);
  });

  it('prevents and stops nothing, and hears nothing once it is off', () => {
    const sending = watch();
    sending.follow(places());
    const reached = vi.fn((event: Event) => event.defaultPrevented);
    document.querySelector('#composer textarea')?.addEventListener('paste', reached);
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    document.querySelector('#composer textarea')?.dispatchEvent(paste);
    expect(reached).toHaveReturnedWith(false);
    sending.follow(null);
    press('#composer button');
    choose('image/png');
    expect(kinds).not.toHaveBeenCalledWith(['picture']);
  });
});
