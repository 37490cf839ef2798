import { attachButton, takesPictures } from './attachments.ts';
import type { Look } from './look.ts';
import { textsOf } from './texts.ts';

export interface Composer {
  readonly element: HTMLElement;
  focus(): void;
}

/** The empty block that a DraftJS editor keeps in its field. */
function emptyBlock({ h }: Look): HTMLElement {
  const key = { 'data-offset-key': 'k1-0-0' };
  const span = h('span', { marks: key }, h('br', { marks: { 'data-text': 'true' } }));
  const line = h(
    'div',
    { plainClass: 'public-DraftStyleDefault-block public-DraftStyleDefault-ltr', marks: key },
    span,
  );
  const block = h('div', { marks: { 'data-block': 'true', 'data-editor': 'abcd', ...key } }, line);
  return h('div', { marks: { 'data-contents': 'true' } }, block);
}

function editor(look: Look, placeholder: string): HTMLElement {
  return look.h(
    'div',
    {
      plainClass: 'notranslate public-DraftEditor-content',
      attrs: {
        'aria-label': placeholder,
        contenteditable: 'true',
        role: 'textbox',
        spellcheck: 'false',
        tabindex: '0',
      },
      marks: { 'aria-describedby': 'placeholder-abcd' },
    },
    emptyBlock(look),
  );
}

export interface Sends {
  text(text: string): void;
  /** A picture was chosen, pasted or dropped. */
  picture(): void;
}

/** The field to write in, with DraftJS's nesting; Enter or the button sends, the button appears after typing. */
export function createComposer(look: Look, send: Sends): Composer {
  const { h, options } = look;
  const texts = textsOf(options.lang);
  const field = editor(look, texts.placeholder);
  const placeholder = h(
    'div',
    { plainClass: 'public-DraftEditorPlaceholder-root' },
    h(
      'div',
      { plainClass: 'public-DraftEditorPlaceholder-inner', marks: { id: 'placeholder-abcd' } },
      texts.placeholder,
    ),
  );
  const row = h('div', { component: 'DivMessageInputAndSendButton' });

  const submit = (): void => {
    const text = field.innerText.trim();
    if (!text) return;
    field.replaceChildren(emptyBlock(look));
    update();
    send.text(text);
  };
  const button = h(
    'svg',
    {
      hook: 'send-button',
      component: 'StyledSendButton',
      attrs: { role: 'button', 'aria-label': texts.send, tabindex: '0', viewBox: '0 0 24 24' },
      on: { click: submit },
    },
    h('path', { attrs: { d: 'M3 11 21 3l-6 18-4-7-8-3Z' } }),
  );
  function update(): void {
    const empty = (field.textContent ?? '') === '';
    if (empty) field.replaceChildren(emptyBlock(look));
    placeholder.style.display = empty ? '' : 'none';
    if (empty) button.remove();
    else if (!button.isConnected) row.append(button);
  }
  field.addEventListener('input', update);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });

  const root = h(
    'div',
    { plainClass: 'DraftEditor-root' },
    placeholder,
    h('div', { plainClass: 'DraftEditor-editorContainer' }, field),
  );
  const area = h(
    'div',
    { component: 'DivEditorContainer' },
    h('div', { component: 'DivInputAreaContainer' }, h('div', { component: 'DivOutlineReceiver' }), root),
  );
  const emoji = h(
    'div',
    {
      hook: 'emoji-button',
      component: 'DivEmojiButton',
      attrs: { role: 'button', tabindex: '0', 'aria-expanded': 'false', 'aria-haspopup': 'true' },
      marks: { 'aria-controls': 'emoji-suggestion-container' },
    },
    '☺',
  );
  row.append(
    h(
      'div',
      { hook: 'composer-input', component: 'DivInputAreaContainer__outer' },
      area,
      h('div', { plainClass: 'TUXTooltip-reference' }, emoji),
      attachButton(look, send.picture),
    ),
  );
  const element = h('div', { hook: 'composer-area', component: 'DivChatBottom' }, row);
  takesPictures(element, send.picture);
  return { element, focus: () => field.focus() };
}
